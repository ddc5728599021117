// Decides what the button of an action does, or that there is no button as nothing handles it.
import { runOperation } from "@fluz-kit/core";
import type { ActionId, Guidance } from "@fluz-kit/core";
import { formatMessage } from "@fluz-kit/messages";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import { readHref } from "../links/readHref.ts";
import { fieldOf } from "./isOwnField.ts";
import { complainOnce } from "../development/warnOnce.ts";
import { chooseSupport } from "../links/chooseSupport.ts";
import { sendAgain } from "../attention/sent.ts";
import { untilAnswered } from "./BusyActions.ts";
import type { ViewedError } from "./useErrorView.ts";
import type { View } from "./View.ts";

/** What an action does: leads to a link, or something else; `null` if nothing handles it. */
export type Binding = string | (() => unknown) | null;

/**
 * What an action of guidance does: what the nearest handler says, else what works before anyone
 * wires it.
 *
 * @param own a component's handlers, before those of hook and provider
 */
export function bindAction(
  id: ActionId,
  guidance: Guidance,
  { store, view }: ViewedError,
  own: ActionHandlers | undefined,
): Binding {
  const { settings, scope, fields } = view;
  const handler = own?.[id] || settings.actions.find((layer) => layer?.[id])?.[id];
  if (typeof handler === "function") {
    return () => {
      const { session, flow = null } = settings;
      const { operation } = scope;
      const details = { action: id, error: guidance.error, guidance, operation, flow };
      // Nobody knows what a handler has done before its session ended: the person decides on the next press.
      if (session) return runOperation(() => handler(details), { session, replay: "never" });
      const answer = handler(details);
      // What it answers is read too: a payload that holds a failure need not be thrown.
      return typeof answer === "object" ? runOperation(() => answer, {}) : answer;
    };
  }
  const href = handler ? readHref(handler, true) : null;
  if (href !== null) return href;
  if (process.env.NODE_ENV !== "production" && handler) {
    complainOnce(
      `link ${id}`,
      `the link of "${id}" is not followed, so its button is not drawn. ` +
        "Use https:, mailto:, tel: or a path of your application.",
    );
  }
  if (id === "contactSupport") return bindSupport(guidance, view);
  if (id === "retry") {
    return view.refetch ?? (view.hasForm ? () => submit(store) : null);
  }
  const { placement } = guidance;
  const about = placement.surface === "field" ? placement.field : fields[0];
  const field = id === "reenter" ? about : fieldOf[id];
  if (!field || !fields.includes(field)) return null;
  return () => store.elements.focus(field);
}

function bindSupport({ referenceCode: reference }: Guidance, { settings }: View): Binding {
  const body = reference && formatMessage(settings.messages.interface.reference, { reference });
  return chooseSupport(settings.support, body, null)?.href ?? null;
}

/** Sends the form again, as its own button did: with validation, and through its submit handler. */
function submit({ elements, form }: ViewedError["store"]): unknown {
  if (sendAgain(elements.form())) return untilAnswered;
  // What stood in it may have changed unseen.
  form.check();
  return undefined;
}
