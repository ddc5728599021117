import { warnOnce } from "../development/warnOnce.ts";
import { isOwnField } from "../error/bindAction.ts";
import { createSteps } from "../error/createSteps.ts";
import type { Frame } from "../error/Frame.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** The steps that a component draws. In development it says once which primary one nothing handles. */
export function stepsToDraw(frame: Frame, own: ActionHandlers | undefined): readonly FluzAction[] {
  const steps = createSteps(frame, own);
  if (process.env.NODE_ENV !== "production" && frame.guidance) {
    const { actions, error } = frame.guidance;
    const [first] = actions;
    if (first && !isOwnField(first, frame.owner) && steps[0]?.id !== first) {
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
  return steps;
}
