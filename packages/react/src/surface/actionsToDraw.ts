// What a component draws of an error's actions.
import { warnOnce } from "../development/warnOnce.ts";
import { isOwnField } from "../error/bindAction.ts";
import { createActions } from "../error/createActions.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** The actions that a component draws. In development it says once which primary one nothing handles. */
export function actionsToDraw(
  viewed: ViewedError,
  own: ActionHandlers | undefined,
): readonly FluzAction[] {
  const drawn = createActions(viewed, own);
  const { guidance, owner } = viewed.view;
  if (process.env.NODE_ENV !== "production" && guidance) {
    const { actions, error } = guidance;
    const [first] = actions;
    if (first && !isOwnField(first, owner) && drawn[0]?.id !== first) {
      const where =
        first === "contactSupport"
          ? "support to FluzProvider"
          : `actions={{ ${first}: … }} to FluzProvider, useFluzError or the component`;
      warnOnce(
        `missing ${first}`,
        `${error.receivedCode ?? error.kind} asks for "${first}" first and nothing handles it, ` +
          `so no button is drawn. Pass ${where}.`,
      );
    }
  }
  return drawn;
}
