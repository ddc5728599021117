import type { MagicOutcome } from "../scenarios/magicValues.ts";

/**
 * How an operation ended: with success, a documented code, or a fault beyond the codes. A request
 * that GraphQL refuses before any operation runs is "refused".
 */
export type Outcome = "success" | "refused" | MagicOutcome;

/** One request on its way through the sandbox. GraphQL hands it to every resolver. */
export interface SandboxContext {
  /** The reference that the answer carries in `extensions.requestId`. */
  readonly requestId: string;
  /** What the request's operations have come to so far, in the order they ran. */
  readonly outcomes: { readonly operation: string | null; readonly outcome: Outcome }[];
}
