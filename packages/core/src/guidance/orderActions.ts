import type { Policy } from "../catalogue/Policy.ts";
import type { ActionId } from "./Guidance.ts";

/**
 * The actions of a policy at a given attempt: applies every escalation up to that attempt, in order. An
 * action that comes up twice keeps its first place.
 */
export function orderActions(policy: Policy, attempt: number): ActionId[] {
  let actions = [...policy.actions];
  for (const [from, effect, moved] of policy.escalation ?? []) {
    if (attempt < from) continue;
    const others = actions.filter((action) => !moved.includes(action));
    if (effect === "lead") actions = [...moved, ...others];
    else if (effect === "show") actions = [...others.slice(0, 1), ...moved, ...others];
    else if (effect === "drop") actions = others;
    else actions = [...actions, ...moved];
  }
  return actions;
}
