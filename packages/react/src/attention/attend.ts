// Chooses between moving the focus and speaking, by the same rules for errors, summaries and prompts.
import type { Announcer } from "./createAnnouncer.ts";
import { focusField, isFocusIdle } from "./focus.ts";
import { isPerceivable } from "./isPerceivable.ts";
import { PRESSABLE, lastAct } from "./person.ts";
import { activeElementOf } from "./trees.ts";

/**
 * Tells the person of something once, through one channel: the focus goes to it if it answers what
 * they did; if the focus is there already, or there is nothing that they could perceive, it is said
 * aloud; and if they are busy elsewhere it is said politely (WCAG 3.3.1, 4.1.3).
 *
 * @param target what it is about; `null` if nothing on the page shows it
 * @param text what is said; `null` if there are no words, only a next place to be
 * @param answers whether it is the result of what the person did
 */
export function attend(
  target: HTMLElement | null,
  text: string | null,
  announcer: Announcer | null,
  answers: boolean,
): void {
  // What answers nothing is said in either case, and there can be many at once.
  const place = target && answers && isPerceivable(target) ? target : null;
  const isHere = place !== null && activeElementOf(place) === place;
  if (place && !isHere && isFocusFree(place)) {
    announcer?.clear();
    focusField(place);
    // What cannot be focused leaves the focus where it was.
    if (activeElementOf(place) === place) return;
  }
  if (text !== null) announcer?.announce(text, isHere ? "assertive" : "polite");
}

/**
 * Whether the focus is free to go to `target`: the window has it, and the person has not gone to
 * another field since they acted (WCAG 3.2.1).
 */
function isFocusFree(target: Element): boolean {
  const active = activeElementOf(target);
  return (
    target.ownerDocument.hasFocus() &&
    (isFocusIdle(target) ||
      (active !== null && active === lastAct(target)?.focused?.deref()) ||
      active?.matches(PRESSABLE) === true)
  );
}
