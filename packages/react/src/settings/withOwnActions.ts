// Puts what a component does itself before the handlers that the host gives it.
import { warnOnce } from "../development/warnOnce.ts";
import type { ActionHandler, ActionHandlers } from "./ActionHandler.ts";

/**
 * The host's handlers, and before them those of the component itself. What the component leaves `undefined` stays the
 * host's. In development it says once which handler is never called for that.
 */
export function withOwnActions(
  given: ActionHandlers | undefined,
  own: ActionHandlers,
): ActionHandlers {
  const all: Record<string, ActionHandler | undefined> = { ...given };
  for (const [id, handler] of Object.entries(own)) {
    if (!handler) continue;
    if (process.env.NODE_ENV !== "production" && all[id]) {
      warnOnce(
        `own ${id}`,
        `actions.${id} was given to a component that does that itself, so it is never called. ` +
          "Leave it out, and use the component's own props.",
      );
    }
    all[id] = handler;
  }
  return all;
}
