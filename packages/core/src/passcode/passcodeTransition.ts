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

/** With these the answer before is over, and what it was about too. */
const beginnings: ReadonlySet<PasscodeEvent["type"]> = new Set([
  "misread",
  "submitted",
  "forgotten",
  "remembered",
  "restarted",
]);

/** Where everybody begins: the fields are empty. What is no mode is `check`. Never throws. */
export function passcodeStart(mode: PasscodeMode): PasscodeState {
  const asked = isMode(mode) ? mode : "check";
  return { step: "entering", mode: asked, asked, text: "keep", focus: "stay", problem: null };
}

/**
 * The state after an event, by the table `passcodeTransitions`. Pure: the same object comes back for
 * an event that means nothing in this step, and a new one for each that does, also where the step
 * stays: the same mistake again is news to the person.
 *
 * Never throws. What is no state is the start of a check, and what is no event means nothing.
 */
export function passcodeTransition(state: PasscodeState, event: PasscodeEvent): PasscodeState {
  const now = memberOf(state, "step");
  const nowMode = memberOf(state, "mode");
  const nowAsked = memberOf(state, "asked");
  if (!isStep(now) || !isMode(nowMode) || !isMode(nowAsked)) {
    if (process.env.NODE_ENV !== "production") {
      warnOnce(
        "passcodeTransition state",
        "passcodeTransition() was given a state that it did not make, so the person starts afresh. Begin with passcodeStart().",
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

/** Whether it names a field and what is wrong there, or nothing at all. */
function isProblem(value: unknown): value is PasscodeProblem | null {
  const field = memberOf(value, "field");
  const isField = field === "passcode" || field === "newPasscode";
  return value === null || (isField && typeof memberOf(value, "reason") === "string");
}
