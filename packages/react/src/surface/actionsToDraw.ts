// Gives a component its buttons, and warns a developer if nothing handles the one that matters most.
import { warnOnce } from "../development/warnOnce.ts";
import { whyNotAgain } from "../attention/sent.ts";
import { isOwnField } from "../error/bindAction.ts";
import { createAction, createActions } from "../error/createActions.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** The actions that a component draws. In development it says once which primary one nothing handles. */
export function actionsToDraw(
  viewed: ViewedError,
  own: ActionHandlers | undefined,
): readonly FluzAction[] {
  const drawn = createActions(viewed, own);
  const { view } = viewed;
  const { guidance, owner } = view;
  if (process.env.NODE_ENV !== "production" && guidance) {
    const { actions, error } = guidance;
    const [first] = actions;
    const why = first === "retry" ? whyNotAgain(viewed.store.elements.form()) : "unsent";
    const isKnown = first !== "retry" || viewed.view.state.hasForm !== undefined;
    const isMissing = isKnown && first && !isOwnField(first, owner) && drawn[0]?.id !== first;
    if (isMissing && why === "unhandled") {
      warnOnce(
        "unhandled submit",
        "a form was sent and no handler prevented that, so the browser leaves the page, with what was typed in " +
          "the address, and nothing can be tried again. Call event.preventDefault() in onSubmit.",
      );
    } else if (isMissing && why === "unsent") {
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
  // Without JavaScript it is a button of its form: see `actionAttributes`.
  const isLeftOut = view.isStatic && drawn.every(({ id }) => id !== "retry");
  return isLeftOut && guidance?.actions.includes("retry")
    ? [createAction("retry", null, false, viewed), ...drawn]
    : drawn;
}
