import type { ActionId, Guidance } from "@fluz-kit/core";
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import { bindAction, isOwnField } from "./bindAction.ts";
import type { Binding } from "./bindAction.ts";
import type { Frame } from "./Frame.ts";
import { waitLeft } from "./shownAt.ts";
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
  const { actions } = guidance;
  const needed = owner ? actions.filter((id) => !isOwnField(id, owner)) : actions;
  let drawn = bindSteps(needed, guidance, frame, own);
  // Nothing works: then support does, unless the field itself is the way on.
  if (drawn.length === 0 && needed.length === actions.length) {
    drawn = bindSteps(["contactSupport"], guidance, frame, own);
  }
  // What comes first is what to do next, unless the field is.
  const isNext = needed[0] === actions[0];
  return drawn.map(({ id, to }, index) => createAction(id, to, isNext && index === 0, frame));
}

interface Step {
  readonly id: ActionId;
  readonly to: Binding;
}

/** The steps that something handles, in the order in which they are drawn. */
function bindSteps(
  ids: readonly ActionId[],
  guidance: Guidance,
  frame: Frame,
  own: ActionHandlers | undefined,
): readonly Step[] {
  const steps: Step[] = [];
  let support: Step | undefined;
  let left = MAX_STEPS;
  for (const id of ids) {
    const to = bindAction(id, guidance, frame, own);
    if (to === null) continue;
    if (id === "contactSupport" && steps.length > 0) support = { id, to };
    else if (id === "contactSupport" || left-- > 0) steps.push({ id, to });
  }
  if (support) steps.push(support);
  return steps;
}

function createAction(id: ActionId, to: Binding, primary: boolean, frame: Frame): FluzAction {
  const { settings, occurrence, guidance, instance, state } = frame;
  const { messages, locale = messages.locale, announcer } = settings;
  const words = messages.interface;
  const busy = state.busy[id] === occurrence;
  const label = messages.actions[id];
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
      if (!occurrence || to === null) return;
      // Asked anew: the device's clock may have been set since this was drawn.
      const left = availableAt === null ? 0 : waitLeft(occurrence.error, guidance?.waitMs ?? 0);
      const wait = formatDuration(left, locale, messages.locale);
      if (left > 0) announcer?.announce(formatMessage(words.availableIn, { wait }), "polite");
      else await instance.take(id, occurrence, to);
    },
  };
}
