import { stepsToDraw } from "../surface/stepsToDraw.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { FieldIds, SummaryItem } from "./SummaryItem.ts";

/** Buttons beside support, as in a banner. */
const MAX_STEPS = 2;

/**
 * The steps of all errors in a summary that no field offers already, each once: at most two, then
 * support. One at most stands out.
 *
 * @param own a component's handlers, before those of hook and provider
 * @param fieldIds the inputs that items lead to
 */
export function summarySteps(
  items: readonly SummaryItem[],
  own: ActionHandlers | undefined,
  fieldIds: FieldIds | undefined,
): readonly FluzAction[] {
  const steps = new Map<string, FluzAction>();
  for (const { frame, field, isAtField } of items) {
    if (isAtField) continue;
    // The item's link leads into the field: to change it needs no button.
    const isLinked = field !== null && fieldIds?.[field] !== undefined;
    const drawn = isLinked ? { ...frame, owner: field } : frame;
    for (const step of stepsToDraw(drawn, own)) if (!steps.has(step.id)) steps.set(step.id, step);
  }
  const all = [...steps.values()];
  const support = all.filter(({ id }) => id === "contactSupport");
  const others = all.filter(({ id }) => id !== "contactSupport").slice(0, MAX_STEPS);
  const first = [...others, ...support].find(({ primary }) => primary);
  return [...others, ...support].map((step) => ({ ...step, primary: step === first }));
}
