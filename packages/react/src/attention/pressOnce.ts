import type { KeyboardEvent } from "react";

/**
 * For `onKeyDown`. An Enter that is held down is one press. Browsers press the button, or submit the form,
 * again and again until it is released.
 */
export function pressOnce(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}
