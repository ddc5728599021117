import type { ResourceCode } from "@fluz-kit/core/families/resources";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import type { Scenarios } from "../scenarios/createScenarios.ts";
import type { Moment } from "../state/createChallenges.ts";
import type { World } from "../state/createWorld.ts";

/** How an operation ended. "refused" is a request that GraphQL refuses before any operation runs. */
export type Outcome = "success" | "refused" | MagicOutcome | ResourceCode;

/** One request on its way through the sandbox. GraphQL hands it to every resolver. */
export interface SandboxContext extends Moment {
  /** The reference that the answer carries in `extensions.requestId`. */
  readonly requestId: string;
  /** What its operations have come to so far, in the order in which they ran. */
  readonly outcomes: { readonly operation: string | null; readonly outcome: Outcome }[];
  /** What can change, for this client. */
  readonly world: World;
  /** The failures that are planned for every client. */
  readonly scenarios: Scenarios;
  /** The request's `Authorization` header. */
  readonly authorization: string | null;
  /** How long the client has to wait, in seconds. The longest becomes Retry-After. */
  readonly waits: number[];
}
