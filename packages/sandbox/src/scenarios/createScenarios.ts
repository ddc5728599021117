import type { Operation } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { type MagicOutcome, magicValues } from "./magicValues.ts";

/** How many failures can wait their turn at once. */
const SCENARIO_LIMIT = 200;

/** Which requests fail. */
export interface FailOptions {
  /**
   * The operation that fails, by its response key (`"registerUser"`) or by what the person was doing
   * (`"register"`). @default every operation
   */
  readonly operation?: string;
  /** How many requests fail; `Infinity` is all of them until `clear`. @default 1 */
  readonly times?: number;
  /** How many requests of that operation go through first. @default 0 */
  readonly after?: number;
  /** From the first failure on, which requests fail: 3 is each third. @default 1 */
  readonly every?: number;
}

/** A failure that waits for its request. */
export interface PlannedFailure {
  readonly outcome: MagicOutcome;
  /** `null` stands for every operation. */
  readonly operation: string | null;
  /** How many requests will still fail. */
  readonly times: number;
  /** How many requests go through before the next failure. */
  readonly after: number;
  /** From the first failure on: 1 is each request, 3 is each third. */
  readonly every: number;
}

const outcomes: readonly string[] = magicValues.map(({ outcome }) => outcome);

export type Scenarios = ReturnType<typeof createScenarios>;

/**
 * Builds an empty queue of failures that a program plans.
 *
 * @param responseKeys the operations that exist, so that a misspelt one is refused
 */
export function createScenarios(responseKeys: readonly string[]) {
  let plans: readonly PlannedFailure[] = [];

  return {
    /**
     * Plans a failure. The oldest plan that is due and fits a request takes effect.
     *
     * @throws TypeError for an outcome or an operation that does not exist, for counts that are not
     * counts, and for more than `SCENARIO_LIMIT` plans.
     */
    fail(outcome: MagicOutcome, options: FailOptions = {}) {
      const { operation, times = 1, after = 0, every = 1 } = options;
      if (!outcomes.includes(outcome)) {
        refuse(
          `nothing is called "${outcome}". Give a code such as "AUTH-0026", or a condition such as "rate-limited"; magicValues lists both.`,
        );
      }
      if (operation !== undefined) checkOperation(operation, responseKeys);
      checkCount("every", every, every > 0 && every < Infinity, "a whole number from 1");
      checkCount("times", times, times > 0, "a whole number from 1, or Infinity");
      checkCount("after", after, after < Infinity, "a whole number from 0");
      if (plans.length >= SCENARIO_LIMIT) {
        refuse(
          `${SCENARIO_LIMIT} failures are planned already, and nothing has used them up. Use times for repeats, or reset() between tests.`,
        );
      }
      plans = [...plans, { outcome, operation: operation ?? null, times, after, every }];
    },
    /** The failure of this request, or `null`. Counts the request: ask once per operation. */
    take(name: string, operation: Operation): MagicOutcome | null {
      let taken: MagicOutcome | null = null;
      plans = plans.flatMap((plan) => {
        const fits = [null, name, operation].includes(plan.operation);
        if (!fits) return plan;
        if (plan.after > 0) return { ...plan, after: plan.after - 1 };
        if (taken !== null) return plan;
        taken = plan.outcome;
        return plan.times > 1 ? { ...plan, times: plan.times - 1, after: plan.every - 1 } : [];
      });
      return taken;
    },
    /** What is still planned, oldest first. */
    list: () => plans,
    clear() {
      plans = [];
    },
  };
}

function checkOperation(operation: string, responseKeys: readonly string[]): void {
  const known = [...responseKeys, ...Object.keys(operations), "other"];
  if (known.includes(operation)) return;
  refuse(
    `no operation is called "${operation}". Name a response key (${responseKeys.join(", ")}), what the person was doing ("register"), or leave it out for every operation.`,
  );
}

function checkCount(name: string, count: number, isInRange: boolean, range: string): void {
  const isCount = count === Infinity || (Number.isInteger(count) && count >= 0);
  if (!isCount || !isInRange) {
    refuse(`${name} is ${count}. It counts requests: give ${range}.`);
  }
}

function refuse(problem: string): never {
  throw new TypeError(`Fluz Kit: no failure was planned, because ${problem}`);
}
