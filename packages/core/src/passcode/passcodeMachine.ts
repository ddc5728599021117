// The machine of a prompt for a passcode: its table, the step after an event, and the event that an answer means.
import type { FluzErrorCode } from "../catalogue/codes.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import { warnOnce } from "../development.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { memberOf } from "../settings/memberOf.ts";
import type {
  PasscodeEvent,
  PasscodeMode,
  PasscodeProblem,
  PasscodeSignal,
  PasscodeState,
  PasscodeStep,
} from "./Passcode.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Effect = readonly [
  step: PasscodeStep,
  text: PasscodeState["text"],
  focus: PasscodeState["focus"],
  /** Set if the person goes on to another mode. */
  mode?: PasscodeMode,
];

const restarted = ["entering", "clear", "stay"] as const;
const forgotten = ["entering", "clear", "field", "reset"] as const;

/** For every step with open fields: nothing there stops a person from submitting. */
const open = {
  misread: ["misread", "keep", "field"],
  submitted: ["checking", "keep", "stay"],
  forgotten,
  restarted,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event does in each step. An event that a step does not name changes nothing. Guidance, not
 * this table, says which next step to offer and what leads after several failures.
 *
 * The fields are open in every step but three: while a passcode is checked, after it worked, and if there
 * already is one. In the last case the person has to choose before anything is submitted, so that no
 * passcode is replaced unasked.
 */
export const passcodeTransitions = {
  entering: open,
  misread: { ...open, edited },
  refused: { ...open, edited },
  failed: { ...open, edited, expired: ["failed", "clear", "stay"] },
  missing: { ...open, edited },
  existing: { forgotten, remembered: ["entering", "clear", "field", "check"], restarted },
  checking: {
    accepted: ["done", "clear", "stay"],
    refused: ["refused", "clear", "field"],
    missing: ["missing", "clear", "heading", "create"],
    existing: ["existing", "clear", "heading"],
    failed: ["failed", "keep", "stay"],
    cancelled: ["entering", "clear", "stay"],
    restarted,
  },
  done: { restarted },
} as const satisfies Record<PasscodeStep, Partial<Record<PasscodeEvent["type"], Effect>>>;

type Row = Readonly<Partial<Record<PasscodeEvent["type"], Effect>>>;

const table: Readonly<Record<PasscodeStep, Row>> = passcodeTransitions;

/** These events end the previous answer and what it was about. */
const beginnings: ReadonlySet<PasscodeEvent["type"]> = new Set([
  "misread",
  "submitted",
  "forgotten",
  "remembered",
  "restarted",
]);

/** The first state: the fields are empty. An unknown mode counts as `check`. Never throws. */
export function passcodeStart(mode: PasscodeMode): PasscodeState {
  const asked = isMode(mode) ? mode : "check";
  return { step: "entering", mode: asked, asked, text: "keep", focus: "stay", problem: null };
}

/**
 * The state after an event, from the table `passcodeTransitions`. Pure. An event without meaning in this
 * step returns the same object. Any other event returns a new one, even if the step stays the same: the
 * same mistake again is news to the person.
 *
 * Never throws. A value that is not a state counts as the start of a check, and a value that is not an
 * event has no meaning.
 */
export function passcodeTransition(state: PasscodeState, event: PasscodeEvent): PasscodeState {
  const now = memberOf(state, "step");
  const nowMode = memberOf(state, "mode");
  const nowAsked = memberOf(state, "asked");
  if (!isStep(now) || !isMode(nowMode) || !isMode(nowAsked)) {
    if (process.env.NODE_ENV !== "production") {
      warnOnce(
        "passcodeTransition state",
        "passcodeTransition() was given a state that it did not return, so the step starts over. Begin with passcodeStart(), and pass back each state that you get.",
      );
    }
    return passcodeTransition(passcodeStart("check"), event);
  }
  const type = memberOf(event, "type");
  const row = table[now];
  const effect = typeof type === "string" && Object.hasOwn(row, type) ? row[type] : undefined;
  const problem: unknown = type === "misread" ? memberOf(event, "problem") : null;
  if (effect === undefined || type === undefined || !isProblem(problem)) return state;
  const [step, text, focus, next = nowMode] = effect;
  const mode: unknown = type === "restarted" ? memberOf(event, "mode") : next;
  if (!isMode(mode)) return state;
  const asked = beginnings.has(type) ? mode : nowAsked;
  return { step, mode, asked, text, focus, problem };
}

function isStep(value: unknown): value is PasscodeStep {
  return typeof value === "string" && Object.hasOwn(table, value);
}

function isMode(value: unknown): value is PasscodeMode {
  return value === "check" || value === "create" || value === "update" || value === "reset";
}

/** Whether the value names a field and its problem, or is `null`. */
function isProblem(value: unknown): value is PasscodeProblem | null {
  const field = memberOf(value, "field");
  const isField = field === "passcode" || field === "newPasscode";
  return value === null || (isField && typeof memberOf(value, "reason") === "string");
}

/** The codes that say something about the passcode. After any other code it may still be right. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, PasscodeSignal>>> = {
  "AUTH-0010": "missing",
  "AUTH-0011": "existing",
  "AUTH-0012": "refused",
};

/**
 * The event for `passcodeTransition` that an answer to a submitted passcode means.
 * Never throws. Only `null` is a success: a value that is not a FluzError is read as a failure.
 *
 * @param failure `null` for a success
 */
export function passcodeEventOf(failure: FluzError | null): PasscodeEvent {
  if (failure === null) return { type: "accepted" };
  const error = toFluzError(failure);
  if (memberOf(error, "kind") === "aborted") return { type: "cancelled" };
  const code: unknown = memberOf(error, "code");
  return { type: (isFluzErrorCode(code) && verdicts[code]) || "failed" };
}
