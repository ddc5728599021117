import type { ActionId } from "../guidance/Guidance.ts";
import { forbiddenActions } from "./forbiddenActions.ts";
import type { Policy } from "./Policy.ts";
import { isAction, isSound } from "./isSound.ts";
import { refuseAddition } from "./refuseAddition.ts";

const forbidden: Readonly<Record<string, readonly ActionId[]>> = forbiddenActions;

const effects: ReadonlySet<unknown> = new Set(["lead", "show", "add", "drop"]);

/**
 * Refuses a policy that gives a person no next step, offers a forbidden one, or uses unknown words.
 *
 * @throws {TypeError} naming the key, and the action or the property.
 */
export function checkPolicy(key: string, policy: Policy): void {
  if (policy.actions.length === 0 && policy.placement.surface !== "silent") {
    refuseAddition(
      `"${key}" has no actions`,
      "an error without a next step is a dead end",
      "Name at least one action, such as contactSupport",
    );
  }
  for (const action of actionsIn(policy)) {
    if (!isAction(action)) {
      refuseAddition(
        `"${key}" offers "${action}"`,
        "no such action exists",
        "Use one of the names of the ActionId type",
      );
    }
    if (isForbidden(key, action)) {
      refuseAddition(
        `"${key}" offers ${action}`,
        "for this code it leads nowhere, or reveals that an account exists",
        "Offer another action",
      );
    }
  }
  checkShape(key, policy);
}

/**
 * Refuses a policy with properties of the wrong type.
 *
 * @throws {TypeError} naming the key and the property.
 */
export function checkShape(key: string, policy: Policy): void {
  const { escalation = [], pacing = [] } = policy;
  const isEscalated = escalation.every(
    ([attempt, effect, actions]) =>
      Number.isFinite(attempt) && effects.has(effect) && actions.every(isAction),
  );
  const isPaced = pacing.every((seconds) => Number.isFinite(seconds) && seconds >= 0);
  const problem =
    (!isSound(policy) && "a severity, placement, retry, fixer or messageKey") ||
    (!isEscalated && "an escalation") ||
    (!isPaced && "a pacing");
  if (!problem) return;
  refuseAddition(
    `"${key}" has ${problem} that is not valid`,
    "a person would be shown something broken",
    "Follow the Policy type",
  );
}

/** Every action a policy can ever offer. */
function actionsIn({ actions, escalation = [], mayHaveWorked }: Policy): readonly string[] {
  const escalated = escalation.flatMap(([, effect, moved]) => (effect === "drop" ? [] : moved));
  return [...actions, ...escalated, ...(mayHaveWorked === undefined ? [] : [mayHaveWorked])];
}

/** An action that is forbidden for a code is forbidden in each of its situations. */
function isForbidden(key: string, action: string): boolean {
  const [code = ""] = key.split("@");
  return [code, key].some(
    (name) => Object.hasOwn(forbidden, name) && forbidden[name]?.some((id) => id === action),
  );
}
