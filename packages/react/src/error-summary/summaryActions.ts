// Picks a few buttons for a summary out of all that its errors offer.
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { FieldIds, SummaryItem } from "./SummaryItem.ts";

/** Buttons beside support, as in a banner. */
const MAX_ACTIONS = 2;

/**
 * The actions of all errors in a summary that no field offers already, each once: at most two, then
 * support. One at most stands out.
 *
 * @param own a component's handlers, before those of hook and provider
 * @param fieldIds the inputs that items lead to
 */
export function summaryActions(
  items: readonly SummaryItem[],
  own: ActionHandlers | undefined,
  fieldIds: FieldIds | undefined,
): readonly FluzAction[] {
  const actions = new Map<string, FluzAction>();
  for (const { viewed, field, isAtField } of items) {
    if (isAtField) continue;
    // The item's link leads into the field: to change it needs no button.
    const isLinked = field !== null && fieldIds?.[field] !== undefined;
    const { store, view } = viewed;
    const drawn = isLinked ? { store, view: { ...view, owner: field } } : viewed;
    for (const action of actionsToDraw(drawn, own)) {
      if (!actions.has(action.id)) actions.set(action.id, action);
    }
  }
  const all = [...actions.values()];
  const support = all.filter(({ id }) => id === "contactSupport");
  const others = all.filter(({ id }) => id !== "contactSupport").slice(0, MAX_ACTIONS);
  const first = [...others, ...support].find(({ primary }) => primary);
  return [...others, ...support].map((action) => ({ ...action, primary: action === first }));
}
