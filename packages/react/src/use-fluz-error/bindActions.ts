import type { ActionId, FieldName, Guidance } from "@fluz-kit/core";
import type { ActionHandler, ActionHandlers } from "../actions/ActionHandler.ts";
import { complainOnce } from "../internal/development.ts";
import { readHref } from "../internal/readHref.ts";
import { supportHref } from "../internal/supportHref.ts";
import type { SupportChannel } from "../provider/SupportChannel.ts";

/** What an action will do. */
export type Binding =
  | { readonly does: "link"; readonly href: string }
  | { readonly does: "call"; readonly handler: Exclude<ActionHandler, string> }
  | { readonly does: "focus"; readonly field: FieldName }
  | { readonly does: "retry" };

export interface BoundAction {
  readonly id: ActionId;
  readonly binding: Binding;
}

export interface BindingContext {
  /** The declared field that shows the error, if one does. */
  readonly owner: FieldName | null;
  readonly fields: readonly FieldName[];
  /** Handlers, nearest first. */
  readonly handlers: readonly (ActionHandlers | undefined)[];
  readonly support: readonly SupportChannel[];
  /** Whether there is a form or query to try again. */
  readonly canRetry: boolean;
  /** What an email to support says at first. */
  readonly reference: string | null;
}

interface BoundActions {
  readonly actions: readonly BoundAction[];
  /** The primary action, if nothing handles it. */
  readonly missing: ActionId | null;
  /** Whether the first of them is what to do next. At its own field, the field is. */
  readonly hasPrimary: boolean;
}

/** Buttons beside support; more would be a menu, not a way out. */
const MAX_STEPS = 2;

/**
 * What is drawn for guidance, in order: at most two steps, then support, which leads where nothing
 * comes before it. A step that the focused field is already does not need a button.
 */
export function bindActions(guidance: Guidance, context: BindingContext): BoundActions {
  const needed = guidance.actions.filter((id) => !isField(id, context.owner));
  const bound = needed.flatMap((id) => bindAction(id, guidance, context));
  const [first] = needed;
  const hasPrimary = first !== undefined && first === guidance.actions[0];
  const missing = hasPrimary && bound[0]?.id !== first;
  if (bound.length === 0 && needed.length > 0 && needed.length === guidance.actions.length) {
    bound.push(...bindAction("contactSupport", guidance, context));
  }
  const support = bound.filter(({ id }) => id === "contactSupport").slice(0, 1);
  const steps = bound.filter(({ id }) => id !== "contactSupport").slice(0, MAX_STEPS);
  return {
    actions: bound[0]?.id === "contactSupport" ? [...support, ...steps] : [...steps, ...support],
    missing: missing ? first : null,
    hasPrimary,
  };
}

/** Whether the step is the field itself, which has the focus and says what to do. */
function isField(id: ActionId, owner: FieldName | null): boolean {
  return owner !== null && (id === "reenter" || fieldOf(id) === owner);
}

function fieldOf(id: ActionId): FieldName | null {
  return id === "editPhone" ? "phone" : id === "editEmail" ? "email" : null;
}

function bindAction(id: ActionId, guidance: Guidance, context: BindingContext): BoundAction[] {
  const binding = bindHandler(id, context) ?? bindDefault(id, guidance, context);
  return binding === null ? [] : [{ id, binding }];
}

function bindHandler(id: ActionId, { handlers }: BindingContext): Binding | null {
  const handler = handlers.find((layer) => layer && Object.hasOwn(layer, id) && layer[id])?.[id];
  if (typeof handler === "function") return { does: "call", handler };
  if (handler === undefined) return null;
  const href = readHref(handler, { allowRelative: true });
  if (href !== null) return { does: "link", href };
  if (process.env.NODE_ENV !== "production") {
    complainOnce(
      `link ${id}`,
      `the link of "${id}" is not followed, so its button is not drawn. ` +
        "Use https:, mailto:, tel: or a path of your application.",
    );
  }
  return null;
}

function bindDefault(
  id: ActionId,
  { placement }: Guidance,
  { fields, support, canRetry, reference }: BindingContext,
): Binding | null {
  if (id === "retry") return canRetry ? { does: "retry" } : null;
  if (id === "contactSupport") return bindSupport(support, reference);
  const own = placement.surface === "field" ? placement.field : fields[0];
  const field = id === "reenter" ? own : fieldOf(id);
  return field && fields.includes(field) ? { does: "focus", field } : null;
}

function bindSupport(support: readonly SupportChannel[], reference: string | null): Binding | null {
  for (const channel of support) {
    const href = supportHref(channel, reference);
    if (href !== null) return { does: "link", href };
    if (process.env.NODE_ENV !== "production") {
      complainOnce(
        `support ${channel.type}`,
        `the support channel of type "${channel.type}" is not safe to link to, so it is not offered. ` +
          "Use an https: address, one plain email address, or a phone number.",
      );
    }
  }
  return null;
}
