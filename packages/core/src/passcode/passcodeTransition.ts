import type { PasscodeEvent, PasscodeMode, PasscodeState, PasscodeStep } from "./Passcode.ts";
import { passcodeTransitions } from "./passcodeTransitions.ts";

type Effect = readonly [PasscodeStep, PasscodeState["text"], PasscodeState["focus"], PasscodeMode?];

const table: Readonly<
  Record<PasscodeStep, Readonly<Partial<Record<PasscodeEvent["type"], Effect>>>>
> = passcodeTransitions;

/** With these the answer before is over, and what it was about too. */
const beginnings: ReadonlySet<PasscodeEvent["type"]> = new Set([
  "misread",
  "submitted",
  "forgotten",
  "remembered",
  "restarted",
]);

/** Where everybody begins: the fields are empty. */
export function passcodeStart(mode: PasscodeMode): PasscodeState {
  return { step: "entering", mode, asked: mode, text: "keep", focus: "stay", problem: null };
}

/**
 * The state after an event, by the table `passcodeTransitions`. Pure: the same object comes back for
 * an event that means nothing in this step, and a new one for each that does, also where the step
 * stays: the same mistake again is news to the person.
 */
export function passcodeTransition(state: PasscodeState, event: PasscodeEvent): PasscodeState {
  const { type } = event;
  const effect = table[state.step][type];
  if (effect === undefined) return state;
  const [step, text, focus, next = state.mode] = effect;
  const mode = type === "restarted" ? event.mode : next;
  const asked = beginnings.has(type) ? mode : state.asked;
  return { step, mode, asked, text, focus, problem: type === "misread" ? event.problem : null };
}
