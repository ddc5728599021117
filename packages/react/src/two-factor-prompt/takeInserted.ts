// Finds the code in what was pasted or filled in, and puts it in place of what was there.
import { readCodeInput } from "@fluz-kit/core";
import { isBeingWritten, replaceText } from "../attention/writeText.ts";

/**
 * A code that came into a field as a whole stands for itself: it takes the place of what it came
 * behind, before or into. One that is typed comes digit by digit, and is never touched.
 *
 * @param event tells what has come: an input event, or the end of a composition
 * @returns whether the text was replaced, which is a change of its own
 */
export function takeInserted(field: HTMLInputElement, event: object, length: number): boolean {
  if (!("data" in event) || !canTake(field, event.data)) return false;
  const read = readCodeInput(event.data, length);
  if (!read.ok || says(field.value, read.code, length)) return false;
  replaceText(field, read.code);
  return true;
}

/**
 * The same for what is about to be pasted. Of a text in several lines the code alone is taken,
 * because an input has one line, and browsers may put the end of one and the beginning of the next together.
 */
export function takePasted(field: HTMLInputElement, pasted: string, length: number): boolean {
  if (!canTake(field, pasted)) return false;
  const { value, selectionStart, selectionEnd } = field;
  const joined = value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? 0);
  const read = readCodeInput(pasted, length);
  if (read.ok) {
    // A field of the host's may have a length, at which the browser would cut.
    const isCut = field.maxLength >= 0 && joined.length > field.maxLength;
    if (!isCut && !/[\n\r]/.test(pasted) && says(joined, read.code, length)) return false;
    replaceText(field, read.code);
    return true;
  }
  const all = readCodeInput(joined, length);
  // Of the two codes in a text, what it is pasted behind must not spoil one and leave the other.
  if (read.reason === "too-long" && all.ok && !says(value, all.code, length)) field.select();
  return false;
}

function canTake(field: HTMLInputElement, inserted: unknown): inserted is string {
  const isWhole = typeof inserted === "string" && inserted.length > 1;
  return isWhole && !field.readOnly && !isBeingWritten(field);
}

function says(text: string, code: string, length: number): boolean {
  const read = readCodeInput(text, length);
  return read.ok && read.code === code;
}
