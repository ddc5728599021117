import type {
  ActionId,
  Fixer,
  MessageKey,
  Placement,
  Retry,
  Severity,
} from "../guidance/Guidance.ts";

/**
 * What changes from a confirmed failure on: `lead` puts the actions first, `show` right behind the
 * first, `add` at the end, `drop` removes them.
 */
export type Escalation = readonly [
  attempt: number,
  effect: "lead" | "show" | "add" | "drop",
  actions: readonly ActionId[],
];

/** What to do about a code or condition: data, reviewed apart from facts and words. */
export interface Policy {
  readonly severity: Severity;
  readonly placement: Placement;
  /** Ordered: the first is primary. */
  readonly actions: readonly ActionId[];
  readonly retry: Retry;
  readonly fixer: Fixer;
  readonly escalation?: readonly Escalation[];
  /** Seconds before "Try again" works, per attempt; the last one holds for all later attempts. */
  readonly pacing?: readonly number[];
  /** The action that leads when an earlier try with an unknown outcome may have worked after all. */
  readonly mayHaveWorked?: ActionId;
  /** The words of another entry. @default the entry's own key */
  readonly messageKey?: MessageKey;
}
