// The machine of a prompt for a texted code: its table, the step after an event, and the event that an answer means.
import type { FluzErrorCode } from "../catalogue/codes.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import { warnOnce } from "../development.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { memberOf } from "../settings/memberOf.ts";
import type {
  CodeProblem,
  TwoFactorEvent,
  TwoFactorSignal,
  TwoFactorState,
  TwoFactorStep,
} from "./TwoFactor.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Effect = readonly [
  step: TwoFactorStep,
  text: TwoFactorState["text"],
  focus: TwoFactorState["focus"],
];

const restart = ["entering", "clear", "stay"] as const;
const submit = ["checking", "keep", "stay"] as const;

/** For every step with an open field: nothing there stops a person from submitting. */
const open = {
  misread: ["misread", "keep", "code"],
  submitted: submit,
  sent: restart,
  restarted: restart,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event does in each step. An event that a step does not name changes nothing. Guidance, not
 * this table, says which next step to offer and what leads after several failures.
 *
 * The field is open in every step but two. While a code is checked there is one answer to wait for, though
 * another destination still starts over. After the code was right, the journey is over.
 */
export const twoFactorTransitions = {
  entering: open,
  misread: { ...open, edited },
  refused: { ...open, edited },
  spent: { ...open, edited },
  failed: { ...open, edited },
  checking: {
    accepted: ["verified", "clear", "stay"],
    refused: ["refused", "select", "code"],
    spent: ["spent", "select", "code"],
    expired: ["spent", "clear", "code"],
    failed: ["failed", "keep", "stay"],
    cancelled: ["entering", "keep", "stay"],
    restarted: restart,
  },
  verified: { restarted: restart },
} as const satisfies Record<TwoFactorStep, Partial<Record<TwoFactorEvent["type"], Effect>>>;

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

/** The codes that judge the digits. After any other code they may still be right. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, TwoFactorSignal>>> = {
  "AUTH-0005": "spent",
  "AUTH-0006": "refused",
  "AUTH-0029": "expired",
};

/**
 * The event for `twoFactorTransition` that an answer to a submitted code means.
 * Never throws. Only `null` is a success: a value that is not a FluzError is read as a failure.
 *
 * @param failure `null` for a success
 */
export function twoFactorEventOf(failure: FluzError | null): TwoFactorEvent {
  if (failure === null) return { type: "accepted" };
  const error = toFluzError(failure);
  if (memberOf(error, "kind") === "aborted") return { type: "cancelled" };
  const code: unknown = memberOf(error, "code");
  return { type: (isFluzErrorCode(code) && verdicts[code]) || "failed" };
}
