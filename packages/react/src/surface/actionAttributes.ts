// Makes an action's button or link work in the same way in the kit's markup and in the host's.
import type { ActionId } from "@fluz-kit/core";
import { enWithoutPrompts } from "@fluz-kit/messages";
import type { KeyboardEvent, MouseEvent } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import { labelOf } from "../error/createActions.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import { follow, isPlain } from "../links/follow.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { langOf } from "../settings/langOf.ts";

/** What an action needs to work: spread it over an `<a>` if it has an `href`, else over a `<button>`. */
export interface ActionAttributes {
  readonly ref: (element: HTMLElement | null) => void;
  readonly "data-action": ActionId;
  /** Where the messages have no words of their own for it. */
  readonly lang?: "en";
  /** How much it should stand out. */
  readonly "data-variant": "primary" | "secondary" | "link";
  readonly type?: "button" | "submit";
  /** On a server: the style sheet shows it where there is no JavaScript, in a form that posts. */
  readonly hidden?: true;
  /** While it works or waits. It is never `disabled`, which would take the focus away. */
  readonly "aria-disabled"?: true;
  readonly "data-busy"?: "";
  readonly "data-waiting"?: "";
  readonly href?: string;
  readonly referrerPolicy?: "no-referrer";
  readonly target?: "_blank";
  readonly rel?: "noopener noreferrer";
  readonly onClick: (press?: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function actionAttributes(
  action: FluzAction,
  { store, view }: ViewedError,
): ActionAttributes {
  const { id, label, href, primary, busy, availableAt } = action;
  const lang = langOf(view.settings.messages, label, labelOf(enWithoutPrompts, id, busy));
  const isLink = id === "reenter" || (id === "contactSupport" && !primary);
  const common = {
    ref: store.elements.keepFocus,
    "data-action": id,
    ...(lang && { lang }),
    "data-variant": isLink ? "link" : primary ? "primary" : "secondary",
  } as const;
  if (href === null) {
    // Never `disabled`: that would take the focus away and hide the button from those who cannot see it.
    const isWaiting = availableAt !== null;
    return {
      ...common,
      // What only JavaScript can do is not offered before it runs.
      ...(view.isStatic && id === "retry" ? { type: "submit", hidden: true } : { type: "button" }),
      ...((busy || isWaiting) && { "aria-disabled": true }),
      ...(busy && { "data-busy": "" }),
      ...(isWaiting && { "data-waiting": "" }),
      onClick() {
        action.run().catch(() => {});
      },
      onKeyDown: pressOnce,
    };
  }
  // Support opens beside the form: what has been typed there must not be lost.
  const isAway = id === "contactSupport" && href.startsWith("http");
  return {
    ...common,
    href,
    referrerPolicy: "no-referrer",
    ...(isAway && { target: "_blank", rel: "noopener noreferrer" }),
    onClick(press) {
      store.events.act(id);
      if (isPlain(press)) void follow(href, view.settings.navigate, press);
    },
  };
}
