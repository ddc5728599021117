import type { Escalation, Policy } from "./Policy.ts";
import { refuseAddition } from "./refuseAddition.ts";

const known = {
  severity: true,
  placement: true,
  actions: true,
  retry: true,
  fixer: true,
  escalation: true,
  pacing: true,
  mayHaveWorked: true,
  messageKey: true,
} as const satisfies Record<keyof Policy, true>;

/** Some properties of a policy. `undefined` counts as absent. */
export type PolicyOverride = { readonly [K in keyof Policy]?: Policy[K] | undefined };

/**
 * A frozen copy of a policy with some properties replaced. Each is replaced as a whole: nothing is
 * merged inside a property. The copy shares nothing with its inputs.
 *
 * @throws {TypeError} for a property that policies do not have, including `__proto__` and `constructor`.
 */
export function mergePolicy(key: string, policy: Policy, override: PolicyOverride = {}): Policy {
  for (const property of Object.keys(override)) {
    if (Object.hasOwn(known, property)) continue;
    refuseAddition(
      `"${key}" sets "${property}"`,
      "a policy has no such property",
      `Use ${Object.keys(known).join(", ")}`,
    );
  }
  const {
    escalation = policy.escalation,
    pacing = policy.pacing,
    mayHaveWorked = policy.mayHaveWorked,
    messageKey = policy.messageKey,
  } = override;
  return Object.freeze({
    severity: override.severity ?? policy.severity,
    placement: Object.freeze({ ...(override.placement ?? policy.placement) }),
    actions: Object.freeze([...(override.actions ?? policy.actions)]),
    retry: override.retry ?? policy.retry,
    fixer: override.fixer ?? policy.fixer,
    ...(escalation && { escalation: Object.freeze(escalation.map(copyEscalation)) }),
    ...(pacing && { pacing: Object.freeze([...pacing]) }),
    ...(mayHaveWorked && { mayHaveWorked }),
    ...(messageKey && { messageKey }),
  });
}

function copyEscalation([attempt, effect, actions]: Escalation): Escalation {
  return Object.freeze([attempt, effect, Object.freeze([...actions])]);
}
