// Makes the links of an error summary work: finds the control they lead to, and unfolds what hides it.
import { isElement } from "./elementOf.ts";
import { focusField } from "./focus.ts";
import { isReachable } from "./isPerceivable.ts";

const CONTROLS =
  "input:not([type=hidden]), select, textarea, button, a[href], [tabindex], [contenteditable=true]";
const FOLDS = "details:not([open]), [hidden=until-found]";

/**
 * What takes the focus when a link leads to an element: itself, or in a group the choice that was made, else
 * its first control. What is folded away counts, as it can be opened; `null` where nothing can be reached.
 */
export function focusableIn(element: Element): HTMLElement | null {
  const inside = [...element.querySelectorAll<HTMLElement>(CONTROLS)];
  const own = isElement(element) && element.matches(CONTROLS) ? element : null;
  const all = own ? [own, ...inside] : inside;
  const found = all.filter(isReachable);
  return found.find((one) => one.matches("[type=radio]:checked")) ?? found[0] ?? null;
}

/** Leads to an element: opens what is folded around it, and gives it the focus. @returns whether it could */
export function focusTarget(element: Element): boolean {
  const target = focusableIn(element);
  if (target === null) return false;
  for (let one: Element | null = target; one; one = one.parentElement) {
    if (!one.matches(FOLDS)) continue;
    if ("open" in one) one.open = true;
    // As a browser does that finds a text in it: the host may keep in mind what is open.
    else if (one.dispatchEvent(new Event("beforematch", { bubbles: true }))) {
      one.removeAttribute("hidden");
    }
  }
  focusField(target);
  return true;
}
