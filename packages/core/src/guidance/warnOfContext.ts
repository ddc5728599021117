import { operations } from "../catalogue/operations.ts";
import { warnOnce } from "../development.ts";
import { isFluzError } from "../failure/isFluzError.ts";
import { memberOf } from "../settings/memberOf.ts";

const policies: readonly unknown[] = ["explicit", "neutral", "uniform"];

/** Warns the integrator once about each kind of misuse of `resolveGuidance`. Development only: the caller guards it, so that builds drop it. */
export function warnOfContext(context: unknown): void {
  if (context === undefined) return;
  if (typeof context !== "object" || context === null) {
    warn("context", "no object", 'Pass { operation: "login" } and what else you know, or nothing');
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
    "none that the kit knows, so guidance for this operation alone is not found",
    `Pass one of ${Object.keys(operations).join(", ")}, other`,
  );
  check(
    "authenticated",
    (value) => typeof value === "boolean",
    "neither true nor false, so it counts as unset",
    "Pass Boolean(session), or leave it out",
  );
  check(
    "attempt",
    (value) => typeof value === "number",
    "no number",
    "Pass what `record` of createAttempts() returned",
  );
  check(
    "previous",
    (value) => value === null || isFluzError(value),
    "no FluzError",
    "Pass what `previousUnknown` of createAttempts() returned, or toFluzError(failure)",
  );
  check(
    "enumerationPolicy",
    (value) => policies.includes(value),
    "none that the kit knows, so it hides what neutral hides",
    "Pass explicit, neutral or uniform",
  );
}

/** The same for a catalogue. */
export function warnOfCatalogue(): void {
  warn(
    "catalogue",
    "none, or its policy for a failure is broken, so the general one decided",
    "Make it by extendCatalogue()",
  );
}

const unreadable = Symbol("unreadable");

function warn(name: string, problem: string, how: string): void {
  const subject = name === "context" ? "`context`" : `\`context.${name}\``;
  warnOnce(`resolveGuidance ${name}`, `the ${subject} of resolveGuidance() is ${problem}. ${how}.`);
}
