import type { Announcer } from "./createAnnouncer.ts";
import { activeElementOf, focusField } from "./focus.ts";
import { isFocusFree } from "./person.ts";

/**
 * Tells the person of something once, through one channel: the focus goes to it if it answers what
 * they did; if the focus is there already, it is said aloud; and if they are busy elsewhere it is said
 * politely (WCAG 3.3.1, 4.1.3).
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
  const isHere = target !== null && activeElementOf(target) === target;
  if (target && answers && !isHere && isFocusFree(target)) {
    announcer?.clear();
    focusField(target);
  } else if (text !== null) {
    announcer?.announce(text, isHere && answers ? "assertive" : "polite");
  }
}
