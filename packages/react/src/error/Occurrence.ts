// Tells a failure from the same failure coming back, so that each is counted, told and timed once.
import { FluzError, readFailures } from "@fluz-kit/core";
import { tellMistake, writeStack } from "@fluz-kit/core/internal";
import type { AttemptTicket } from "@fluz-kit/core/internal";
import { isObject } from "./readSource.ts";
import type { Source } from "./readSource.ts";

/** One failure at one time. The same failure coming back is another occurrence: its identity is what tells. */
export interface Occurrence {
  readonly error: FluzError;
  /** What failed beside it in the same answer, under other response keys. Only a summary has room for these. */
  readonly others: readonly FluzError[];
  /** When it was read: higher is newer, and no two have the same. */
  readonly age: number;
  /** What attempts are counted by, so that two readers of one failure count it once. */
  readonly id: string | object;
  /** The try that it is the answer to, where one is known. */
  readonly ticket?: AttemptTicket;
}

let newest = 0;

/**
 * An error that comes up now.
 *
 * @param errors the one that is shown, and what failed beside it
 */
export function createOccurrence(
  [error, ...others]: readonly [FluzError, ...FluzError[]],
  id: string | object,
  ticket?: AttemptTicket,
): Occurrence {
  // A form that fails a thousand times keeps one error.
  for (const one of [error, ...others]) {
    writeStack(one);
    if (process.env.NODE_ENV !== "production") tellMistake(one);
  }
  newest += 1;
  return { error, others, age: newest, id, ...(ticket !== undefined && { ticket }) };
}

/** What a source holds, read once; `null` where it is no failure. */
export function readOccurrence({ failure, id, held, succeeded }: Source): Occurrence | null {
  if (failure === undefined || failure === null) return null;
  const [error, ...others] = withoutStacks(() => readErrors(failure, id, succeeded));
  if (error === undefined) return null;
  return createOccurrence([error, ...others], id ?? [held, failure].find(isObject) ?? error);
}

/** Makes errors without a stack, which in a render would name React alone, and is half of what an error costs. */
function withoutStacks<Value>(make: () => Value): Value {
  const limit = Error.stackTraceLimit;
  // It can be frozen; then there are stacks.
  const set = (frames: number) => Reflect.set(Error, "stackTraceLimit", frames);
  set(0);
  try {
    return make();
  } finally {
    set(limit);
  }
}

function readErrors(
  failure: unknown,
  id: string | undefined,
  succeeded: boolean | undefined,
): readonly FluzError[] {
  // What a query or mutation brought is judged as data: without an outcome it is no failure.
  const brought = { isError: false, status: "success", data: failure };
  const judged = succeeded ? readFailures(brought) : null;
  // Where urql and its like resolve with an error they would not throw, that error says more.
  if (judged && judged[0]?.kind !== "unknown") return judged;
  const found = readFailures(failure);
  return id === undefined || found.length > 0 ? found : [new FluzError()];
}

/** Whether two errors say the same. */
export function isSameError(error: FluzError, other: FluzError): boolean {
  return error === other || JSON.stringify(error) === JSON.stringify(other);
}

/** What the person has been told of, by whatever showed it: failures that no hook has read as they are. */
export const told = new WeakSet();

interface Moment {
  /** Epoch milliseconds. The clock runs while the device sleeps, and can be set. */
  readonly date: number;
  /** Milliseconds of a clock that nobody can set. It may stop while the device sleeps. */
  readonly steady: number;
}

/** When each error was first drawn: a component that mounts again does not start its wait again. */
const moments = new WeakMap<FluzError, Moment>();

/** Notes when an error was first drawn: now, if it never was. */
export function dateFirstDrawn(error: FluzError): Moment {
  const moment = moments.get(error) ?? { date: Date.now(), steady: performance.now() };
  moments.set(error, moment);
  return moment;
}

/**
 * What is left of a wait that began when the error was first drawn, in milliseconds; 0 when it is over.
 * A clock that is set can end the wait early, and never prolongs it.
 */
export function waitLeft(error: FluzError, waitMs: number): number {
  const { date, steady } = dateFirstDrawn(error);
  return Math.max(0, waitMs - Math.max(Date.now() - date, performance.now() - steady));
}

/** Epoch milliseconds at which that wait is over, by the device's clock as it is set now. */
export function availableAtOf(error: FluzError, waitMs: number): number {
  return Date.now() + Math.round(waitLeft(error, waitMs));
}
