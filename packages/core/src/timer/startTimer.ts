// Every runtime has these two, and no library of ours types them: core knows neither the DOM nor Node.
declare function setTimeout(run: () => void, delayMs: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Runs something once, later. Gives a function that calls it off, and does nothing once it has run. */
export function startTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  return () => {
    clearTimeout(timer);
  };
}
