import type { Fields } from "../failure/isObject.ts";
import type { Policy } from "./Policy.ts";
import { policies } from "./policies.ts";

// The general catalogue uses every word that exists. A test checks that.
const all: readonly Policy[] = Object.values(policies);

/** Whether a name is the name of an action. */
export function isAction(name: unknown): boolean {
  return all.some(({ actions }: { readonly actions: readonly unknown[] }) =>
    actions.includes(name),
  );
}

/** What a policy and guidance share, and what only guidance has. */
type Spoken = Pick<
  Policy,
  "severity" | "placement" | "retry" | "fixer" | "actions" | "messageKey"
> & { readonly referenceCode?: string | null };

/** Whether a policy or guidance uses only words that the kit knows. Throws what its getters throw. */
export function isSound({
  severity,
  placement,
  retry,
  fixer,
  actions,
  messageKey = "",
  referenceCode,
}: Spoken): boolean {
  return (
    typeof messageKey === "string" &&
    typeof (referenceCode ?? "") === "string" &&
    all.some((policy) => policy.severity === severity) &&
    all.some((policy) => policy.retry === retry) &&
    all.some((policy) => policy.fixer === fixer) &&
    all.some((policy) => isSamePlace(policy.placement, placement)) &&
    actions.every(isAction)
  );
}

function isSamePlace(one: Fields, other: Fields): boolean {
  return one["surface"] === other["surface"] && one["field"] === other["field"];
}
