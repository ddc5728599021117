// Makes an Enter key that is held down count as one press, wherever the kit draws a button or a field.
import type { KeyboardEvent } from "react";

/**
 * For `onKeyDown`. An Enter that is held down is one press. Browsers press the button, or submit the form,
 * again and again until it is released.
 */
export function pressOnce(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}
