import {
  isFluzError,
  readAnswer,
  readFailure,
  readFailures,
  runOperation,
  toFluzError,
  unwrap,
} from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";

/** What every door has to say alike of one failure. */
export interface DoorFacts {
  readonly kind: string;
  readonly code: string | null;
  /** `null` for a status below 400: it tells nothing of a failure. */
  readonly httpStatus: number | null;
  readonly retryAfterMs: number | null;
  readonly requestId: string | null;
}

export type Doors = Readonly<Record<string, Read>>;

type Read = (value: unknown) => FluzError | null | Promise<FluzError | null>;

/** Who reads a value at once: it may be anything, so that what tells nothing is an unknown failure. */
export const valueDoors: Doors = {
  readFailure: (value) => readFailure(value),
  "readFailures, its first": (value) => readFailures(value)[0] ?? null,
  unwrap: (value) => failureOf(() => unwrap(value)),
};

/** Who reads the answer of somebody's function: what tells nothing is a success. */
export const answerDoors: Doors = {
  readAnswer: (value) => readAnswer(value),
  "runOperation, resolved": (value) => failureOf(() => runOperation(() => value, {})),
};

/** Who is thrown a value: whatever it is, it is a failure. */
export const thrownDoors: Doors = {
  toFluzError: (value) => toFluzError(value),
  "runOperation, rejected": (value) =>
    failureOf(() => runOperation(() => Promise.reject(value), {})),
  "runOperation, thrown": (value) =>
    failureOf(() =>
      runOperation(() => {
        throw value;
      }, {}),
    ),
};

/** Runs what may fail. Anything but a FluzError that comes out of it is thrown again: no door may let it through. */
export async function failureOf(run: () => unknown): Promise<FluzError | null> {
  try {
    await run();
    return null;
  } catch (thrown) {
    if (isFluzError(thrown)) return thrown;
    throw thrown;
  }
}

/** What the doors of a table say that is not what is wanted, a line each. A door that throws says so. */
export async function findDisagreements(
  doors: Doors,
  value: unknown,
  wanted: DoorFacts | null,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, read] of Object.entries(doors)) {
    const difference = await ask(read, value, wanted);
    if (difference !== null) lines.push(`${name}: ${difference}`);
  }
  return lines;
}

async function ask(read: Read, value: unknown, wanted: DoorFacts | null): Promise<string | null> {
  try {
    return compare(factsOf(await read(value)), wanted);
  } catch (thrown) {
    return `threw ${String(thrown)}`;
  }
}

function compare(said: DoorFacts | null, wanted: DoorFacts | null): string | null {
  if (said === null || wanted === null) {
    if (said === wanted) return null;
    return said === null ? "no failure" : `a failure, ${said.code ?? said.kind}`;
  }
  const facts = ["kind", "code", "httpStatus", "retryAfterMs", "requestId"] as const;
  const wrong = facts.filter((fact) => said[fact] !== wanted[fact]);
  if (wrong.length === 0) return null;
  return wrong.map((fact) => `${fact} ${said[fact]} instead of ${wanted[fact]}`).join(", ");
}

export function factsOf(failure: FluzError | null): DoorFacts | null {
  if (failure === null) return null;
  const { kind, code, httpStatus, retryAfterMs, requestId } = failure;
  const status = httpStatus !== null && httpStatus >= 400 ? httpStatus : null;
  return { kind, code, httpStatus: status, retryAfterMs, requestId };
}
