// Chooses between moving the focus and speaking, by the same rules for errors, summaries and prompts.
import type { Announcer } from "./createAnnouncer.ts";
import { focusField, isFocusIdle } from "./focus.ts";
import { isPerceivable } from "./isPerceivable.ts";
import { PRESSABLE, lastAct } from "./person.ts";
import { activeElementOf, closestAround } from "./trees.ts";

/**
 * Tells the person of something once, through one channel: the focus goes to it if it answers what
 * they did; if the focus is there already, or there is nothing that they could perceive, it is said
 * aloud; and if they are busy elsewhere it is said politely (WCAG 3.3.1, 4.1.3). What a host draws in a
 * live region of its own is left to that.
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
  // A live region of the host's says by itself what comes into it, and once is enough.
  const isSaid = target !== null && isLive(target);
  if (isSaid && !target.matches("input, select, textarea")) return;
  // What answers nothing is said in either case, and there can be many at once.
  const place = target && answers && isPerceivable(target) ? target : null;
  const isHere = place !== null && activeElementOf(place) === place;
  if (place && !isHere && isFocusFree(place)) {
    announcer?.clear();
    focusField(place);
    // What cannot be focused leaves the focus where it was.
    if (activeElementOf(place) === place) return;
  }
  if (text !== null && !isSaid) announcer?.announce(text, isHere ? "assertive" : "polite");
}

/** Whether a change there is said by the page itself. */
function isLive(element: Element): boolean {
  const region = closestAround(element, "[aria-live], [role=alert], [role=status], [role=log]");
  return region !== null && region.getAttribute("aria-live") !== "off" && isPerceivable(region);
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
