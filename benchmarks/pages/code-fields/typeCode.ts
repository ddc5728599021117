/** Types a code into the field that has the focus, key by key, and lets whatever a key sets off happen before the next. */
export async function typeCode(code: string): Promise<void> {
  for (const digit of code) {
    press(digit);
    await nextTask();
  }
}

/** As a keyboard does: a field may move the focus or refuse the key, and the browser writes and tells of it. */
function press(key: string): void {
  const target = document.activeElement;
  const init = { key, code: `Digit${key}`, bubbles: true, cancelable: true };
  const isOpen = target?.dispatchEvent(new KeyboardEvent("keydown", init));
  if (isOpen) document.execCommand("insertText", false, key);
  document.activeElement?.dispatchEvent(new KeyboardEvent("keyup", init));
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
