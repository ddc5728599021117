import { AsyncLocalStorage } from "node:async_hooks";

/** A clock that stands in for the timers of whatever is played on it, until it is put away. */
export interface Clock {
  /** What begins in here lives on this clock. Everybody else's timers stay as they are. */
  readonly play: <T>(run: () => T) => T;
  /** Milliseconds since it was made. */
  readonly now: () => number;
  readonly pass: (ms: number) => Promise<void>;
  /** Passes the time until nothing waits for it any more. */
  readonly passAll: () => Promise<void>;
  readonly putAway: () => void;
}

/** More timers than any sequence sets: one that sets them for ever must come to an end. */
const MAX_TIMERS = 10_000;

/** For scripts that run without a test runner as well as with one. */
export function createClock(): Clock {
  const { setTimeout, clearTimeout } = globalThis;
  const stage = new AsyncLocalStorage<true>();
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let last = 0;
  let fired = 0;

  Object.assign(globalThis, {
    setTimeout(run: () => void, ms = 0) {
      if (!stage.getStore()) return setTimeout(run, ms);
      last += 1;
      timers.set(last, { at: now + Math.max(ms, 0), run });
      return last;
    },
    clearTimeout(id: number) {
      if (!timers.delete(id)) clearTimeout(id);
    },
  });

  /** Everything that waits for no timer. Bodies of a Response need more than one turn. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
  }

  async function passTo(end: number): Promise<void> {
    for (;;) {
      await settle();
      let next: readonly [number, { readonly at: number; readonly run: () => void }] | null = null;
      for (const entry of timers) if (!next || entry[1].at < next[1].at) next = entry;
      if (!next || next[1].at > end) break;
      fired += 1;
      if (fired > MAX_TIMERS) throw new Error("Timers without end");
      timers.delete(next[0]);
      now = next[1].at;
      next[1].run();
    }
    if (end < Infinity) now = end;
  }

  return {
    play: (run) => stage.run(true, run),
    now: () => now,
    pass: (ms) => passTo(now + ms),
    passAll: () => passTo(Infinity),
    putAway() {
      // One that stays slows every promise of the process down.
      stage.disable();
      Object.assign(globalThis, { setTimeout, clearTimeout });
    },
  };
}
