import { warnOnce } from "../development.ts";

// Every runtime of today has it, and no library of ours types it: core knows neither the DOM nor Node.
declare const performance: { now(): unknown };
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** How far apart two clocks have to be for one of them to have slept or been set: browsers make both inexact. */
const NOISE_MS = 250;

/** The longest time that a `Date` can tell. */
const MAX_TIME_MS = 8.64e15;

/** The clock of a wait, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** By how much it is ahead of what it is made from. As of the last `now()`. */
  readonly aheadMs: () => number;
  /** A wait begins: whatever the device's clock has gained until now is part of the past. */
  readonly begin: () => void;
}

let ofDevice: Clock | undefined;

/**
 * The clock of the host, taken at its word; or, where there is none, that of the device, one for all.
 * Never throws, whatever the host's function is or does.
 */
export function createClock(given: unknown): Clock {
  if (isFunction(given)) {
    return { now: () => soundTime(given), aheadMs: () => 0, begin: () => undefined };
  }
  if (process.env.NODE_ENV !== "production" && given !== undefined) warn();
  ofDevice ??= createDeviceClock();
  return ofDevice;
}

/**
 * The device's clock, which goes on while the machine sleeps, and what that was set back by meanwhile,
 * which the runtime's steady clock tells. So it never goes back.
 */
function createDeviceClock(): Clock {
  let aheadMs = 0;
  let offsetMs = Date.now() - steadyNow();

  function now(): number {
    const device = Date.now();
    const atLeast = steadyNow() + offsetMs;
    aheadMs = Math.max(aheadMs, atLeast - device);
    const gainedMs = device + aheadMs - atLeast;
    // The machine has slept, and that counts, even if the clock is set back afterwards.
    if (gainedMs > NOISE_MS) offsetMs += gainedMs;
    return device + aheadMs;
  }
  return {
    now,
    aheadMs: () => aheadMs,
    begin() {
      offsetMs = now() - steadyNow();
    },
  };
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

/** The clock that nobody sets. It may stand while the machine sleeps. */
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
