// Chooses which actions of an error get a button, in which order, and what the button says.
import type { ActionId, Guidance } from "@fluz-kit/core";
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import type { MessagesWithoutPrompts } from "@fluz-kit/messages";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import { follow } from "../links/follow.ts";
import { bindAction } from "./bindAction.ts";
import { isOwnField } from "./isOwnField.ts";
import type { Binding } from "./bindAction.ts";
import { waitLeft } from "./Occurrence.ts";
import type { FluzAction } from "./UseFluzErrorResult.ts";
import type { ViewedError } from "./useErrorView.ts";

/** Buttons beside support; more would be a menu, not a way out. */
const MAX_ACTIONS = 2;

/**
 * What is drawn for a view's guidance, in order: at most two actions, then support, which leads where
 * nothing comes before it. An action that the focused field is already does not need a button.
 *
 * @param own a component's handlers, before those of hook and provider
 */
export function createActions(viewed: ViewedError, own?: ActionHandlers): readonly FluzAction[] {
  const { guidance, occurrence, owner } = viewed.view;
  if (!guidance || !occurrence) return [];
  const { actions } = guidance;
  const needed = owner ? actions.filter((id) => !isOwnField(id, owner)) : actions;
  let drawn = bindActions(needed, guidance, viewed, own);
  // Nothing works: then support does, unless the field itself is the way on.
  if (drawn.length === 0 && needed.length === actions.length) {
    drawn = bindActions(["contactSupport"], guidance, viewed, own);
  }
  // What comes first is what to do next, unless the field is.
  const isNext = needed[0] === actions[0];
  return drawn.map(({ id, to }, index) => createAction(id, to, isNext && index === 0, viewed));
}

interface Bound {
  readonly id: ActionId;
  readonly to: Binding;
}

/** The actions that something handles, in the order in which they are drawn. */
function bindActions(
  ids: readonly ActionId[],
  guidance: Guidance,
  viewed: ViewedError,
  own: ActionHandlers | undefined,
): readonly Bound[] {
  const bound: Bound[] = [];
  let support: Bound | undefined;
  let left = MAX_ACTIONS;
  for (const id of ids) {
    const to = bindAction(id, guidance, viewed, own);
    if (to === null) continue;
    if (id === "contactSupport" && bound.length > 0) support = { id, to };
    else if (id === "contactSupport" || left-- > 0) bound.push({ id, to });
  }
  if (support) bound.push(support);
  return bound;
}

/** What a button says, in these messages. */
export function labelOf(
  { actions, interface: words }: MessagesWithoutPrompts,
  id: ActionId,
  busy: boolean,
): string {
  if (!busy) return actions[id];
  if (id === "resendCode") return words.sending;
  return id === "retry" ? words.tryingAgain : words.working;
}

export function createAction(
  id: ActionId,
  to: Binding,
  primary: boolean,
  viewed: ViewedError,
): FluzAction {
  const { store, view } = viewed;
  const { settings, occurrence, guidance, state } = view;
  const { messages, locale = messages.locale, announcer } = settings;
  const busy = state.busy[id] === occurrence;
  const availableAt = id === "retry" || id === "resendCode" ? view.availableAt : null;
  const take =
    typeof to === "string" ? () => follow(to, settings.navigate) ?? location.assign(to) : to;
  return {
    id,
    label: labelOf(messages, id, busy),
    primary,
    busy,
    availableAt,
    href: typeof to === "string" ? to : null,
    async run() {
      if (!occurrence || take === null) return;
      // Asked anew: the device's clock may have been set since this was drawn.
      const left = availableAt === null ? 0 : waitLeft(occurrence.error, guidance?.waitMs ?? 0);
      const wait = formatDuration(left, locale, messages);
      if (left > 0) announcer?.announce(formatMessage(messages.interface.availableIn, { wait }));
      else await store.actions.take(id, occurrence, take);
    },
  };
}
