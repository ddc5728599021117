import { warnOnce } from "../development.ts";

// Every current runtime has it, but no types that we load: core knows neither the DOM nor Node.
declare const performance: { now(): unknown };
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Two clocks this far apart mean that one slept or was set. Browsers make both inexact. */
const NOISE_MS = 250;

/** The latest time that a `Date` can hold. */
const MAX_TIME_MS = 8.64e15;

/** The clock of a wait, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  /** How far it is ahead of the clock that it is based on, as of the last `now()`. */
  readonly aheadMs: () => number;
  /** A wait begins: earlier jumps of the device's clock no longer matter. */
  readonly begin: () => void;
}

let ofDevice: Clock | undefined;

/**
 * The host's clock, which is trusted; without one, the device's clock, shared by all cooldowns.
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
 * The device's clock, which keeps running while the machine sleeps. If it is set back, the difference is
 * added again: the runtime's steady clock shows it. So this clock never goes back.
 */
function createDeviceClock(): Clock {
  let aheadMs = 0;
  let offsetMs = Date.now() - steadyNow();

  function now(): number {
    const device = Date.now();
    const atLeast = steadyNow() + offsetMs;
    aheadMs = Math.max(aheadMs, atLeast - device);
    const gainedMs = device + aheadMs - atLeast;
    // The machine slept. That time counts even if the clock is set back later.
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

/** The host's time, or the device's if the host's is not a time. */
function soundTime(own: () => unknown): number {
  try {
    const at = own();
    if (isTime(at)) return at;
  } catch {
    // Treated like a clock that returns no time.
  }
  if (process.env.NODE_ENV !== "production") warn();
  return Date.now();
}

/** A clock that nobody can set. It may stop while the machine sleeps. */
function steadyNow(): number {
  try {
    const at = performance.now();
    if (isTime(at)) return Math.round(at);
  } catch {
    // This runtime has none.
  }
  return Date.now();
}

function warn(): void {
  warnOnce(
    "cooldown now",
    "the `now` of createCooldown() did not give a time, so the device's clock is used. Pass a function that returns milliseconds, such as Date.now.",
  );
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === "function";
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= MAX_TIME_MS;
}
