import type { TwoFactorEvent, TwoFactorState, TwoFactorStep } from "./TwoFactor.ts";
import { twoFactorTransitions } from "./twoFactorTransitions.ts";

type Effect = readonly [TwoFactorStep, TwoFactorState["text"], TwoFactorState["focus"]];

const table: Readonly<
  Record<TwoFactorStep, Readonly<Partial<Record<TwoFactorEvent["type"], Effect>>>>
> = twoFactorTransitions;

/** Where everybody begins: a code is on its way, and the field is empty. */
export const twoFactorStart: TwoFactorState = Object.freeze({
  step: "entering",
  text: "keep",
  focus: "stay",
  problem: null,
});

/**
 * The state after an event, by the table `twoFactorTransitions`. Pure: the same object comes back
 * for an event that means nothing in this step, and a new one for each that does, also where the step
 * stays: the same mistake again is news to the person.
 */
export function twoFactorTransition(state: TwoFactorState, event: TwoFactorEvent): TwoFactorState {
  const effect = table[state.step][event.type];
  if (effect === undefined) return state;
  const [step, text, focus] = effect;
  return { step, text, focus, problem: event.type === "misread" ? event.problem : null };
}
