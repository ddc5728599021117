// Finds the element behind a ref, as form libraries may hand over an object of their own.

/** Other than what a component keeps for the browser alone. */
const CONTROLS =
  "input:not([type=hidden], [aria-hidden=true]), select, textarea, [contenteditable=true]";

/**
 * The control behind what a ref was handed: itself, or in it, or one of its own values, or in the first of these
 * that is an element. Where nothing is a control, the element. `null` where there is none. Never throws.
 */
export function elementOf(handle: unknown): HTMLElement | null {
  try {
    const elements = isElement(handle) ? [handle] : Object.values(Object(handle)).filter(isElement);
    const [first = null] = elements;
    const control = elements.find((one) => one.matches(CONTROLS));
    // A group has a name and a description of its own.
    const box = first?.matches("fieldset, [role]") ? null : first;
    return control ?? box?.querySelector<HTMLElement>(CONTROLS) ?? first;
  } catch {
    return null;
  }
}

/** In a window of its own it is of another class. */
export function isElement(value: unknown): value is HTMLElement {
  try {
    return "matches" in Object(value) && "addEventListener" in Object(value);
  } catch {
    return false;
  }
}

/** Focuses what has no element that anyone could find, if it can be. Never throws. */
export function focusHandle(handle: unknown): void {
  try {
    Object(handle).focus?.();
  } catch {
    // Another library's, and so is what it throws.
  }
}
