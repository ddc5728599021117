import type { SandboxSettings } from "../state/settings.ts";
import type { FailOptions } from "./createScenarios.ts";
import type { MagicOutcome } from "./magicValues.ts";
import type { NamedScenario } from "./namedScenarios.ts";

/** What a situation changes of a sandbox. */
interface Target {
  set(changes: Partial<SandboxSettings>): void;
  fail(outcome: MagicOutcome, options?: FailOptions): void;
}

/** Brings a sandbox into a situation, for every client. */
export function applyScenario(scenario: NamedScenario, sandbox: Target): void {
  const { settings, failures = [] } = scenario;
  if (settings !== undefined) sandbox.set(settings);
  for (const { outcome, ...options } of failures) sandbox.fail(outcome, options);
}
