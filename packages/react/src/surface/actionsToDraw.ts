// Gives a component its buttons, and notes for developers which one it is drawn without.
import { noteMissing } from "../error/warnOfMissing.ts";
import { createAction, createActions } from "../error/createActions.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** The actions that a component draws. In development it is said once which primary one nothing handles. */
export function actionsToDraw(
  viewed: ViewedError,
  own: ActionHandlers | undefined,
): readonly FluzAction[] {
  const drawn = createActions(viewed, own);
  const { store, view } = viewed;
  if (process.env.NODE_ENV !== "production") noteMissing(store, view, drawn);
  // Without JavaScript it is a button of its form: see `actionAttributes`.
  const isLeftOut = view.isStatic && drawn.every(({ id }) => id !== "retry");
  return isLeftOut && view.guidance?.actions.includes("retry")
    ? [createAction("retry", null, false, viewed), ...drawn]
    : drawn;
}
