// Handles typing, pasting and Enter in the field for a code.
import type { ClipboardEvent, KeyboardEvent } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import { takePasted } from "./takeInserted.ts";

/** @param changed the text has changed, perhaps in the middle of a composition */
export function codeEvents(length: number, changed: (change: unknown) => void) {
  return {
    onChange: changed,
    onCompositionEnd: changed,
    onPaste(event: ClipboardEvent<HTMLInputElement>) {
      const { currentTarget, clipboardData } = event;
      if (takePasted(currentTarget, clipboardData.getData("text"), length)) event.preventDefault();
    },
    onKeyDown(event: KeyboardEvent) {
      pressOnce(event);
      // Safari tells of the Enter that ends a composition after its end, as key 229.
      const { isComposing, keyCode } = event.nativeEvent;
      if (event.key === "Enter" && (isComposing || keyCode === 229)) event.preventDefault();
    },
  };
}
