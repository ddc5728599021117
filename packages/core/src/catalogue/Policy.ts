import type { ActionId, Fixer, Placement, Retry, Severity } from "../guidance/Guidance.ts";
import type { MessageKey } from "./MessageKey.ts";

/**
 * A change that starts at a given number of confirmed failures: `lead` puts the actions first, `show`
 * puts them right after the first, `add` at the end, `drop` removes them.
 */
export type Escalation = readonly [
  attempt: number,
  effect: "lead" | "show" | "add" | "drop",
  actions: readonly ActionId[],
];

/** What to do about a code or condition. Policies are data, reviewed separately from facts and sentences. */
export interface Policy {
  readonly severity: Severity;
  readonly placement: Placement;
  /** Ordered: the first is primary. */
  readonly actions: readonly ActionId[];
  readonly retry: Retry;
  readonly fixer: Fixer;
  readonly escalation?: readonly Escalation[];
  /** Seconds before "Try again" works, per attempt. The last one applies to all later attempts. */
  readonly pacing?: readonly number[];
  /** The action that leads if an earlier try with an unknown outcome may have worked. */
  readonly mayHaveWorked?: ActionId;
  /** Uses the sentences of another entry. @default the entry's own key */
  readonly messageKey?: MessageKey;
}
