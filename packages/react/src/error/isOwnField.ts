// Knows which actions are a field itself, so that no button stands beside the field that has the focus.
import type { ActionId, FieldName } from "@fluz-kit/core";

/** The field that an action leads to. */
export const fieldOf: Readonly<Partial<Record<ActionId, FieldName>>> = {
  editPhone: "phone",
  editEmail: "email",
};

/** Whether the action is the field itself, which has the focus and says what to do. */
export function isOwnField(id: ActionId, owner: FieldName | null): boolean {
  return owner !== null && (id === "reenter" || fieldOf[id] === owner);
}
