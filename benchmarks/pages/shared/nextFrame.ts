/** Waits until the next frame is out: a message that is sent while it is made arrives then. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    requestAnimationFrame(() => port2.postMessage(null));
  });
}
