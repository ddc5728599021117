import { operations } from "../catalogue/operations.ts";
import { warnOnce } from "../development.ts";
import { isFluzError } from "../failure/isFluzError.ts";
import { memberOf } from "../settings/memberOf.ts";

const policies: readonly unknown[] = ["explicit", "neutral", "uniform"];

/** Warns the integrator once about each kind of misuse of `resolveGuidance`. Development only: the caller guards it, so that builds drop it. */
export function warnOfContext(context: unknown): void {
  if (context === undefined) return;
  if (typeof context !== "object" || context === null) {
    warn(
      "context",
      "not an object, so it is ignored",
      'Pass { operation: "login" } and whatever else you know, or nothing',
    );
    return;
  }
  const check = (
    name: string,
    isRight: (value: unknown) => boolean,
    problem: string,
    how: string,
  ) => {
    const value = memberOf(context, name, unreadable);
    if (value !== undefined && !isRight(value)) warn(name, problem, how);
  };
  check(
    "operation",
    (value) => value === "other" || (typeof value === "string" && Object.hasOwn(operations, value)),
    "unknown, so guidance made for one operation is not used",
    `Pass one of ${Object.keys(operations).join(", ")} or other`,
  );
  check(
    "authenticated",
    (value) => typeof value === "boolean",
    "neither true nor false, so it is ignored",
    "Pass Boolean(session), or leave it out",
  );
  check(
    "attempt",
    (value) => typeof value === "number",
    "not a number, so it may count as the first attempt",
    "Pass what record() of createAttempts() returned",
  );
  check(
    "previous",
    (value) => value === null || isFluzError(value),
    "not a FluzError, so it may be ignored",
    "Pass what previousUnknown() of createAttempts() returned, or toFluzError(failure)",
  );
  check(
    "enumerationPolicy",
    (value) => policies.includes(value),
    "unknown, so it hides everything that neutral hides",
    'Pass "explicit", "neutral" or "uniform"',
  );
}

/** The same for a catalogue. */
export function warnOfCatalogue(): void {
  warn(
    "catalogue",
    "not a catalogue, or its policy for this failure is broken, so the general catalogue was used",
    "Pass what extendCatalogue() returned",
  );
}

const unreadable = Symbol("unreadable");

function warn(name: string, problem: string, how: string): void {
  const subject = name === "context" ? "`context`" : `\`context.${name}\``;
  warnOnce(`resolveGuidance ${name}`, `the ${subject} of resolveGuidance() is ${problem}. ${how}.`);
}
