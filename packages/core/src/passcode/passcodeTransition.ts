import { warnOnce } from "../development.ts";
import { memberOf } from "../settings/memberOf.ts";
import type {
  PasscodeEvent,
  PasscodeMode,
  PasscodeProblem,
  PasscodeState,
  PasscodeStep,
} from "./Passcode.ts";
import { passcodeTransitions } from "./passcodeTransitions.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Effect = readonly [PasscodeStep, PasscodeState["text"], PasscodeState["focus"], PasscodeMode?];

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
