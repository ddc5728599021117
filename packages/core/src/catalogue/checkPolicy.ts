import type { ActionId } from "../guidance/Guidance.ts";
import { forbiddenActions } from "./forbiddenActions.ts";
import type { Policy } from "./Policy.ts";
import { refuseAddition } from "./refuseAddition.ts";

const actionIds = {
  retry: true,
  resendCode: true,
  reenter: true,
  editPhone: true,
  editEmail: true,
  useAnotherMethod: true,
  verifyPhone: true,
  createPasscode: true,
  resetPasscode: true,
  usePasscode: true,
  resetPassword: true,
  signIn: true,
  reauthenticate: true,
  grantAccess: true,
  requestAccess: true,
  contactSupport: true,
  goBack: true,
} as const satisfies Record<ActionId, true>;

const forbidden: Readonly<Record<string, readonly ActionId[]>> = forbiddenActions;

/**
 * Refuses a policy that leaves a person without a way on, or offers them one that must not be.
 *
 * @throws {TypeError} naming the key and the action.
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
    if (!Object.hasOwn(actionIds, action)) {
      refuseAddition(
        `"${key}" offers "${action}"`,
        "no such action exists",
        "Use one of the names of the ActionId type",
      );
    }
    if (isForbidden(key, action)) {
      refuseAddition(
        `"${key}" offers ${action}`,
        "for this code it leads nowhere, or tells a stranger about an account",
        "Offer another action",
      );
    }
  }
}

/** Every action a policy can ever offer. */
function actionsIn({ actions, escalation = [], mayHaveWorked }: Policy): readonly string[] {
  const escalated = escalation.flatMap(([, effect, moved]) => (effect === "drop" ? [] : moved));
  return [...actions, ...escalated, ...(mayHaveWorked === undefined ? [] : [mayHaveWorked])];
}

/** What is forbidden for a code is so in each of its situations. */
function isForbidden(key: string, action: string): boolean {
  const [code = ""] = key.split("@");
  return [code, key].some(
    (name) => Object.hasOwn(forbidden, name) && forbidden[name]?.some((id) => id === action),
  );
}
