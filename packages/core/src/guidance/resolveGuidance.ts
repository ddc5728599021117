import type { Catalogue } from "../catalogue/Catalogue.ts";
import type { Policy } from "../catalogue/Policy.ts";
import { policies } from "../catalogue/policies.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { neutralKeyOf, revealsAccount } from "./enumeration.ts";
import type { ActionId, Guidance } from "./Guidance.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";
import { orderActions } from "./orderActions.ts";

const general: Catalogue = { policies };
const unknownPolicy: Policy = policies.UNKNOWN;

/** The longest wait that a server can impose on a screen: a wrong clock must not lock anyone out. */
const MAX_WAIT_MS = 900_000;

/**
 * Decides what to show for a failure, here and now. Total: any value gets an answer, nothing is
 * thrown.
 *
 * Precedence, from specific to general: what keeps an account's existence secret, what a person who
 * has not signed in can do, `code@operation`, the code, the condition, `UNKNOWN`. Host overrides
 * are merged into those entries by `extendCatalogue`.
 */
export function resolveGuidance(failure: unknown, context: GuidanceContext = {}): Guidance {
  const error = toFluzError(failure);
  const { catalogue = general, operation = "other" } = context;
  const attempt = Math.max(1, Math.floor(Number(context.attempt)) || 1);
  const wanted = keyOf(error, context, catalogue);
  const found = find(catalogue, wanted);
  const key = found ? wanted : "UNKNOWN";
  const policy = found ?? unknownPolicy;

  let actions = orderActions(policy, attempt);
  const { mayHaveWorked } = policy;
  if (mayHaveWorked !== undefined && isOutcomeUnknown(context.previous)) {
    actions = [mayHaveWorked, ...actions.filter((action) => action !== mayHaveWorked)];
  }
  actions = actions.filter((action) => !isCircular(action, operation));
  if (actions.length === 0 && policy.placement.surface !== "silent") actions = ["contactSupport"];

  return {
    error,
    messageKey: policy.messageKey ?? key.replace(/@.*/, ""),
    severity: policy.severity,
    placement: policy.placement,
    actions,
    retry: policy.retry,
    waitMs: waitOf(error, policy, attempt),
    fixer: policy.fixer,
    referenceCode: referenceOf(error, actions, context),
  };
}

function keyOf(error: FluzError, context: GuidanceContext, catalogue: Catalogue): string {
  const { operation = "other" } = context;
  const code = codeOfError(error);
  if (code !== null) {
    const neutral = neutralKeyOf(code, context);
    if (neutral !== null) return neutral;
    const situations = [`${code}@${operation}`, code];
    if (isBeforeSignIn(context)) situations.unshift(`${code}@unauthenticated`);
    const known = situations.find((key) => find(catalogue, key));
    if (known !== undefined) return known;
  }
  if (error.kind === "unauthorized" && isBeforeSignIn(context)) return "SERVER";
  // Conditions are named after the kinds; `api` has none, and is as good as unknown.
  return error.kind.toUpperCase().replace("-", "_");
}

/** A code that an untrusted system borrowed, or that names one of our conditions, decides nothing. */
function codeOfError({ code, receivedCode }: FluzError): string | null {
  if (code !== null) return code;
  return receivedCode !== null && !Object.hasOwn(policies, receivedCode) ? receivedCode : null;
}

/** Nobody who is signing in or signing up can be asked to sign in *again*. */
function isBeforeSignIn({ authenticated, operation }: GuidanceContext): boolean {
  return (
    authenticated === false ||
    operation === "login" ||
    operation === "socialLogin" ||
    operation === "register"
  );
}

function find(catalogue: Catalogue, key: string): Policy | undefined {
  return Object.hasOwn(catalogue.policies, key) ? catalogue.policies[key] : undefined;
}

function isOutcomeUnknown(previous: FluzError | null | undefined): boolean {
  if (!previous) return false;
  const { kind, code } = previous;
  return kind === "timeout" || kind === "network" || code === "AUTH-0014" || code === "AUTH-0025";
}

/** An action that leads back into the operation that has just failed is no way out. */
function isCircular(action: ActionId, operation: string): boolean {
  return action === operation && action !== "resendCode";
}

function waitOf({ retryAfterMs }: FluzError, policy: Policy, attempt: number): number | null {
  if (policy.retry === "never") return null;
  if (retryAfterMs) return Math.min(Math.max(retryAfterMs, 1_000), MAX_WAIT_MS);
  const { pacing = [] } = policy;
  const seconds = pacing[Math.min(attempt, pacing.length) - 1];
  return seconds ? seconds * 1_000 : null;
}

function referenceOf(
  { code, requestId }: FluzError,
  actions: readonly ActionId[],
  context: GuidanceContext,
): string | null {
  if (!actions.includes("contactSupport")) return null;
  if (requestId !== null) return requestId;
  return code !== null && !revealsAccount(code, context) ? code : null;
}
