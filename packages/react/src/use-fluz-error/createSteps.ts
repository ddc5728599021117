import type { ActionId } from "@fluz-kit/core";
import { en, formatDuration, formatMessage } from "@fluz-kit/messages";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import { bindAction, isOwnField } from "./bindAction.ts";
import type { Binding } from "./bindAction.ts";
import type { Frame } from "./Frame.ts";
import type { FluzAction } from "./UseFluzErrorResult.ts";

/** Buttons beside support; more would be a menu, not a way out. */
const MAX_STEPS = 2;

/**
 * What is drawn for a frame's guidance, in order: at most two steps, then support, which leads where
 * nothing comes before it. A step that the focused field is already does not need a button.
 *
 * @param own a component's handlers, before those of hook and provider
 */
export function createSteps(frame: Frame, own?: ActionHandlers): readonly FluzAction[] {
  const { guidance, occurrence, owner } = frame;
  if (!guidance || !occurrence) return [];
  const needed = guidance.actions.filter((id) => !isOwnField(id, owner));
  const bind = (ids: readonly ActionId[]) =>
    ids
      .map((id) => ({ id, to: bindAction(id, guidance, frame, own) }))
      .filter(({ to }) => to !== null);
  let bound = bind(needed);
  // Nothing works: then support does, unless the field itself is the way on.
  if (bound.length === 0 && needed.length === guidance.actions.length) {
    bound = bind(["contactSupport"]);
  }
  const steps = bound.filter(({ id }) => id !== "contactSupport").slice(0, MAX_STEPS);
  const support = bound.filter(({ id }) => id === "contactSupport");
  const drawn = bound[0] === support[0] ? [...support, ...steps] : [...steps, ...support];
  // What comes first is what to do next, unless the field is.
  const isNext = needed[0] === guidance.actions[0];
  return drawn.map(({ id, to }, index) => createAction(id, to, isNext && index === 0, frame));
}

function createAction(id: ActionId, to: Binding, primary: boolean, frame: Frame): FluzAction {
  const { settings, occurrence, instance, state } = frame;
  const { messages, locale = messages.locale, announcer } = settings;
  const words = messages.interface;
  const busy = state.busy[id] === occurrence;
  const label = messages.actions[id] ?? en.actions[id];
  const working = id === "retry" ? words.tryingAgain : words.working;
  const availableAt = id === "retry" || id === "resendCode" ? frame.availableAt : null;
  return {
    id,
    label: busy ? (id === "resendCode" ? words.sending : working) : label,
    primary,
    busy,
    availableAt,
    href: typeof to === "string" ? to : null,
    async run() {
      const left = (availableAt ?? 0) - Date.now();
      const wait = formatDuration(left, locale);
      if (left > 0) announcer?.announce(formatMessage(words.availableIn, { wait }), "polite");
      else if (occurrence && to !== null) await instance.take(id, occurrence, to);
    },
  };
}
