import type { ResourceCode } from "@fluz-kit/core";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import type { Scenarios } from "../scenarios/createScenarios.ts";
import type { SandboxSettings } from "../state/settings.ts";
import type { World } from "../state/createWorld.ts";

/**
 * How an operation ended: with success, a code, or a fault beyond the codes. A request that GraphQL
 * refuses before any operation runs is "refused".
 */
export type Outcome = "success" | "refused" | MagicOutcome | ResourceCode;

/** One request on its way through the sandbox. GraphQL hands it to every resolver. */
export interface SandboxContext {
  /** The reference that the answer carries in `extensions.requestId`. */
  readonly requestId: string;
  /** What the request's operations have come to so far, in the order they ran. */
  readonly outcomes: { readonly operation: string | null; readonly outcome: Outcome }[];
  /** What can change, for this client. */
  readonly world: World;
  /** The failures that are planned for every client. */
  readonly scenarios: Scenarios;
  /** The switches, as they are for this client. */
  readonly settings: SandboxSettings;
  /** When the request is answered, in milliseconds since the epoch. */
  readonly now: number;
  /** The request's `Authorization` header. */
  readonly authorization: string | null;
  /** How long its operations told the client to wait, in seconds; the longest becomes Retry-After. */
  readonly waits: number[];
}
