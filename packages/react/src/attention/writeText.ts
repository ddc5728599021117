// Changes the text of a field so that React, and any component around the input, notices.

/** Fields that are written to right now, and how: what their events tell meanwhile is the kit's own. */
const written = new WeakMap<Element, "silent" | "told">();

/** Whether the kit itself is emptying the field: nobody has edited it. */
export function isOwnWrite(field: Element): boolean {
  return written.get(field) === "silent";
}

/** Whether the kit itself is writing into the field. */
export function isBeingWritten(field: Element): boolean {
  return written.has(field);
}

/** Empties a field. It is no edit of the person's, and cannot be undone. */
export function emptyText(field: HTMLInputElement): void {
  if (field.value !== "") write(field, "silent", () => replace(field, ""));
}

/** Puts a text in place of all that a field holds, as a person would: undoing brings that back. */
export function replaceText(field: HTMLInputElement, text: string): void {
  const { ownerDocument: page } = field;
  write(field, "told", () => {
    field.select();
    // Old as it is, nothing else leaves the history of a field whole. It writes where the focus is.
    const isHere = page.activeElement === field;
    if (!isHere || !page.execCommand?.("insertText", false, text)) replace(field, text);
  });
}

function write(field: HTMLInputElement, how: "silent" | "told", run: () => void): void {
  written.set(field, how);
  run();
  written.delete(field);
}

/** React overlooks a `value` that is set on the field itself. */
function replace(field: HTMLInputElement, text: string): void {
  // Of some types, such as number, the browser gives no range.
  if (field.selectionStart === null)
    Reflect.set(Object.getPrototypeOf(field), "value", text, field);
  else field.setRangeText(text, 0, field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
