import { warnOnce } from "../development.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { CodeProblem, TwoFactorEvent, TwoFactorState, TwoFactorStep } from "./TwoFactor.ts";
import { twoFactorTransitions } from "./twoFactorTransitions.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Effect = readonly [TwoFactorStep, TwoFactorState["text"], TwoFactorState["focus"]];

type Row = Readonly<Partial<Record<TwoFactorEvent["type"], Effect>>>;

const table: Readonly<Record<TwoFactorStep, Row>> = twoFactorTransitions;

/** The first state: a code is on its way, and the field is empty. */
export const twoFactorStart: TwoFactorState = Object.freeze({
  step: "entering",
  text: "keep",
  focus: "stay",
  problem: null,
});

/**
 * The state after an event, from the table `twoFactorTransitions`. Pure. An event without meaning in this
 * step returns the same object. Any other event returns a new one, even if the step stays the same: the
 * same mistake again is news to the person.
 *
 * Never throws. A value that is not a state counts as the start, and a value that is not an event has no
 * meaning.
 */
export function twoFactorTransition(state: TwoFactorState, event: TwoFactorEvent): TwoFactorState {
  const now = memberOf(state, "step");
  const type = memberOf(event, "type");
  const problem: unknown = type === "misread" ? memberOf(event, "problem") : null;
  if (process.env.NODE_ENV !== "production" && !isStep(now)) {
    warnOnce(
      "twoFactorTransition state",
      "twoFactorTransition() was given a state that it did not return, so the step starts over. Begin with twoFactorStart, and pass back each state that you get.",
    );
  }
  const current = isStep(now) ? state : twoFactorStart;
  const row = table[isStep(now) ? now : "entering"];
  const effect = typeof type === "string" && Object.hasOwn(row, type) ? row[type] : undefined;
  if (effect === undefined || !isProblem(problem)) return current;
  const [step, text, focus] = effect;
  return { step, text, focus, problem };
}

function isStep(value: unknown): value is TwoFactorStep {
  return typeof value === "string" && Object.hasOwn(table, value);
}

/** Whether the value is a problem from `readCodeInput`, or `null`. */
function isProblem(value: unknown): value is CodeProblem | null {
  return value === null || memberOf(value, "ok") === false;
}
