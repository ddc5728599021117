import type { FluzError } from "@fluz-kit/core";

interface Moment {
  /** Epoch milliseconds. The clock runs while the device sleeps, and can be set. */
  readonly date: number;
  /** Milliseconds of a clock that nobody can set. It may stop while the device sleeps. */
  readonly steady: number;
}

/** When each error was first shown: a component that mounts again does not start its wait again. */
const moments = new WeakMap<FluzError, Moment>();

function momentOf(error: FluzError): Moment {
  const moment = moments.get(error) ?? { date: Date.now(), steady: performance.now() };
  moments.set(error, moment);
  return moment;
}

/** Epoch milliseconds at which the error was first shown: now, if it never was. */
export function shownAt(error: FluzError): number {
  return momentOf(error).date;
}

/**
 * What is left of a wait that began when the error was first shown, in milliseconds; 0 when it is over.
 * A clock that is set can end the wait early, and never prolongs it.
 */
export function waitLeft(error: FluzError, waitMs: number): number {
  const { date, steady } = momentOf(error);
  return Math.max(0, waitMs - Math.max(Date.now() - date, performance.now() - steady));
}
