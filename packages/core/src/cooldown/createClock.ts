import { warnOnce } from "../development.ts";

// Every runtime of today has it, and no library of ours types it: core knows neither the DOM nor Node.
declare const performance: { now(): unknown };
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** How far apart two clocks have to be for one of them to have slept or been set: browsers make both inexact. */
const NOISE_MS = 250;

/** The longest time that a `Date` can tell. */
const MAX_TIME_MS = 8.64e15;

/**
 * The clock of a wait, in milliseconds: the device's clock, which goes on while the machine sleeps,
 * and what that was set back by meanwhile, which the runtime's steady clock tells. So it never goes
 * back. A clock of the host's own is taken at its word.
 */
export interface Clock {
  readonly now: () => number;
  /** By how much it is ahead of the device's clock. As of the last `now()`. */
  readonly aheadMs: () => number;
  /** A wait begins: whatever the device's clock has gained until now is part of the past. */
  readonly begin: () => void;
  /** A clock that nobody sets, of no known beginning, which may stand while the machine sleeps. */
  readonly steady: () => number;
}

/** Makes a clock of the host's function, or of the device. Never throws, whatever that function is or does. */
export function createClock(given: unknown): Clock {
  const own = isFunction(given) ? given : null;
  const read = own === null ? Date.now : () => soundTime(own);
  const steady = own === null ? steadyNow : read;
  let aheadMs = 0;
  let offsetMs = 0;
  if (process.env.NODE_ENV !== "production" && given !== undefined && own === null) warn();

  function now(): number {
    const device = read();
    if (own === null) {
      const atLeast = steady() + offsetMs;
      aheadMs = Math.max(aheadMs, atLeast - device);
      const gainedMs = device + aheadMs - atLeast;
      // The machine has slept, and that counts, even if the clock is set back afterwards.
      if (gainedMs > NOISE_MS) offsetMs += gainedMs;
    }
    return device + aheadMs;
  }
  function begin(): void {
    offsetMs = now() - steady();
  }
  begin();
  return { now, aheadMs: () => aheadMs, begin, steady };
}

/** What a host's clock says, or the device where it says nothing that is a time. */
function soundTime(own: () => unknown): number {
  try {
    const at = own();
    if (isTime(at)) return at;
  } catch {
    // The same as a clock that tells no time.
  }
  if (process.env.NODE_ENV !== "production") warn();
  return Date.now();
}

function steadyNow(): number {
  try {
    const at = performance.now();
    if (isTime(at)) return Math.round(at);
  } catch {
    // A runtime without one.
  }
  return Date.now();
}

function warn(): void {
  warnOnce(
    "cooldown now",
    "the `now` of createCooldown() told no time, so the device's clock is read. Make it return milliseconds, as Date.now does.",
  );
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === "function";
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= MAX_TIME_MS;
}
