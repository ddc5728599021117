const kept = Symbol.for("fluz-kit/test/pageTimers");

/** Which real timers of ours run. The first call begins to note them, for as long as the page lives. */
export function watchPageTimers(): () => string[] {
  const known: unknown = Reflect.get(globalThis, kept);
  const running = isRunning(known) ? known : note();
  return () => [...running.values()];
}

function note(): Map<unknown, string> {
  const running = new Map<unknown, string>();
  for (const kind of ["Timeout", "Interval"] as const) {
    const begin = globalThis[`set${kind}`];
    const end = globalThis[`clear${kind}`];
    const isOnce = kind === "Timeout";
    const set = (run: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) => {
      const id = begin(() => {
        if (isOnce) running.delete(id);
        run(...values);
      }, ms);
      if (isOurs(new Error().stack)) running.set(id, `a timer of ${String(ms ?? 0)} ms`);
      return id;
    };
    const clear = (id: NodeJS.Timeout) => {
      running.delete(id);
      end(id);
    };
    Object.assign(globalThis, {
      [`set${kind}`]: Object.assign(set, begin),
      [`clear${kind}`]: clear,
    });
  }
  Reflect.set(globalThis, kept, running);
  return running;
}

// jsdom draws its frames with timers, clients keep connections, and TanStack Query what it fetched.
function isOurs(stack: string | undefined): boolean {
  const caller = stack?.split("\n")[2] ?? "";
  return !caller.includes("node_modules") && !caller.includes("node:");
}

function isRunning(value: unknown): value is Map<unknown, string> {
  return value instanceof Map;
}
