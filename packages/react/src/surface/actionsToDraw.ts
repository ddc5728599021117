// Gives a component its buttons, and notes for developers which one it is drawn without.
import { noteMissing } from "../error/warnOfMissing.ts";
import { createActions } from "../error/createActions.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** The actions that a component draws. In development it is said once which primary one nothing handles. */
export function actionsToDraw(
  viewed: ViewedError,
  own: ActionHandlers | undefined,
): readonly FluzAction[] {
  const drawn = createActions(viewed, own);
  if (process.env.NODE_ENV !== "production") noteMissing(viewed.store, viewed.view, drawn);
  return drawn;
}
