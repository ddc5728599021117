// Finds the element behind a ref, as form libraries may hand over an object of their own.

/**
 * The element behind what a ref was handed: itself, or the first of its own values that is one, a control
 * before anything around it. `null` where there is none. Never throws.
 */
export function elementOf(handle: unknown): HTMLElement | null {
  if (isElement(handle)) return handle;
  try {
    const elements = Object.values(Object(handle)).filter(isElement);
    return elements.find((one) => one.matches("input, select, textarea")) ?? elements[0] ?? null;
  } catch {
    return null;
  }
}

/** In a window of its own it is of another class. */
function isElement(value: unknown): value is HTMLElement {
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
