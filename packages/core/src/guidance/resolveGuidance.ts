import { isSound } from "../catalogue/isSound.ts";
import type { Policy } from "../catalogue/Policy.ts";
import { policies } from "../catalogue/policies.ts";
import { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { revealsAccount } from "./enumeration.ts";
import type { ActionId, Guidance } from "./Guidance.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";
import { orderActions } from "./orderActions.ts";
import { findPolicy, policyKeyOf } from "./policyKeyOf.ts";
import type { Situation } from "./Situation.ts";
import { general, readSituation } from "./Situation.ts";
import { warnOfCatalogue, warnOfContext } from "./warnOfContext.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The policy behind each guidance: what it is found by. */
const keys = new WeakMap<Guidance, string>();

/** Which policy has decided: `"AUTH-0018@neutral"`. `undefined` for what `resolveGuidance` did not return. */
export function decidingKeyOf(guidance: Guidance): string | undefined {
  return keys.get(guidance);
}

/** The longest wait on a screen, whoever asks for it: a wrong clock must not lock anyone out. */
const MAX_WAIT_MS = 900_000;

/**
 * Decides what to show for a failure, here and now. Total: it answers any values and never throws. A
 * router's redirect, or another signal of a framework, gets silent guidance. A context member that makes no
 * sense counts as absent, but an unknown enumeration policy hides what `neutral` hides. If the catalogue is
 * not one, or its policy is broken, the general one applies. Development warns about each.
 *
 * Precedence, from specific to general: the entry that keeps an account secret, the entry for a person who
 * has not signed in, `code@operation`, the code, the condition, `UNKNOWN`. `extendCatalogue` merges host
 * overrides into those entries.
 */
export function resolveGuidance(failure: unknown, context?: GuidanceContext): Guidance {
  const error = asFluzError(failure);
  const situation = readSituation(context);
  const guidance = decideSafely(error, situation);
  const usual = { ...situation, catalogue: general };
  const fallback = guidance ?? decideSafely(error, usual);
  if (process.env.NODE_ENV !== "production") {
    warnOfContext(context);
    if (guidance === null && fallback !== null) warnOfCatalogue();
  }
  return fallback ?? decide(new FluzError(), usual);
}

/** What has been read already is not read again: components ask for guidance in many renders. */
function asFluzError(failure: unknown): FluzError {
  try {
    if (failure instanceof FluzError && failure.kind !== "unknown") return failure;
  } catch {
    // A proxy, or a getter: it is read with more care.
  }
  return toFluzError(failure);
}

/** The guidance; `null` if something threw, or if the guidance uses words that nobody knows. */
function decideSafely(error: FluzError, situation: Situation): Guidance | null {
  try {
    const guidance = decide(error, situation);
    return isSound(guidance) ? guidance : null;
  } catch {
    return null;
  }
}

function decide(error: FluzError, situation: Situation): Guidance {
  const { operation, attempt, catalogue } = situation;
  const wanted = policyKeyOf(error, situation);
  const found = findPolicy(catalogue, wanted);
  const key = found ? wanted : "UNKNOWN";
  const policy: Policy = found ?? policies.UNKNOWN;
  const { mayHaveWorked, placement } = policy;

  let actions = orderActions(policy, attempt);
  if (mayHaveWorked !== undefined && situation.isOutcomeUnknown) {
    actions = [mayHaveWorked, ...actions];
  }
  actions = [...new Set(actions)].filter((action) => !isCircular(action, operation));
  if (placement.surface === "silent") actions = [];
  else if (actions.length === 0) actions = ["contactSupport"];

  const guidance: Guidance = {
    error,
    messageKey: policy.messageKey ?? key.replace(/@.*/, ""),
    severity: policy.severity,
    placement: { ...placement },
    actions,
    retry: policy.retry,
    waitMs: waitOf(error, policy, attempt),
    fixer: policy.fixer,
    referenceCode: referenceOf(error, actions, situation),
  };
  keys.set(guidance, key);
  return guidance;
}

/** Whether an action leads back into the operation that has just failed. */
function isCircular(action: ActionId, operation: string): boolean {
  return action === operation && action !== "resendCode";
}

function waitOf({ retryAfterMs }: FluzError, policy: Policy, attempt: number): number | null {
  const { pacing = [], retry } = policy;
  const own = pacing[Math.min(attempt, pacing.length) - 1] ?? 0;
  const waitMs = retry === "never" ? 0 : retryAfterMs || own * 1_000;
  return waitMs > 0 ? Math.min(Math.max(waitMs, 1_000), MAX_WAIT_MS) : null;
}

function referenceOf(
  { code, requestId }: FluzError,
  actions: readonly ActionId[],
  situation: Situation,
): string | null {
  if (!actions.includes("contactSupport")) return null;
  if (requestId !== null) return requestId;
  return code !== null && !revealsAccount(code, situation) ? code : null;
}
