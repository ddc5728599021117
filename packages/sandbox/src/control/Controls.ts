import type { SandboxSession } from "../Sandbox.ts";
import type { PlannedFailure } from "../scenarios/createScenarios.ts";

/** What the control page shows, and what its forms change: the sandbox, or one session of it. */
export interface Controls {
  /** The session's name; `null` is the sandbox as a whole. */
  readonly session: string | null;
  readonly target: Pick<SandboxSession, "settings" | "log" | "set" | "fail" | "reset">;
  readonly planned: readonly PlannedFailure[];
}
