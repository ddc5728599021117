import type { Policy } from "@fluz-kit/core";

/** What is done about a code. Its row in the general catalogue also says what the API means by it, which nobody changes. */
const properties: Record<keyof Policy, true> = {
  severity: true,
  placement: true,
  actions: true,
  retry: true,
  fixer: true,
  escalation: true,
  pacing: true,
  mayHaveWorked: true,
  messageKey: true,
};

/** The policy in a row, without the facts of its code. */
export function policyOf(row: Policy | undefined): object {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name in properties));
}
