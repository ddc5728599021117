// Every runtime has these two, but no types that we load: core knows neither the DOM nor Node.
declare function setTimeout(run: () => void, delayMs: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Runs a function once, later. Returns a function that cancels it, and that does nothing after it has run. */
export function startTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  return () => {
    clearTimeout(timer);
  };
}
