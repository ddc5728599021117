// Draws what a banner, a screen, a prompt for access and a summary have in common.
import type { Guidance } from "@fluz-kit/core";
import type { HTMLAttributes, ReactElement, ReactNode, RefCallback } from "react";
import { drawActions } from "./drawActions.tsx";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import { markOf } from "../error/markOf.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { Reference } from "./Reference.tsx";
import type { DrawPart, SurfaceProps } from "./createParts.tsx";
import { createParts, joinClasses } from "./createParts.tsx";
import { drawIcon } from "./drawIcon.tsx";
import type { Words } from "../error/wordsOf.ts";

/** What an error's surface is made of: a banner, a screen, a prompt, a summary. */
interface Surface {
  /** The component's, for class names. */
  readonly name: string;
  /** From `useId`: what the ids of its parts begin with. */
  readonly id: string;
  readonly viewed: ViewedError;
  /** @default the view's */
  readonly guidance?: Guidance | null;
  /** @default the view's */
  readonly words?: Partial<Words> | null;
  readonly root: RefCallback<HTMLDivElement>;
  /** The root's attributes, the host's included, and what the host does to parts. */
  readonly attributes: HTMLAttributes<HTMLDivElement> &
    SurfaceProps<string> & { readonly "data-surface"?: string };
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** The ref of the heading, where that takes the focus. */
  readonly heading?: RefCallback<HTMLElement>;
  /** What stands between the words and the actions. */
  readonly content?: (part: DrawPart<string>) => ReactNode;
  readonly actions: readonly FluzAction[];
  /** What stands after everything else. */
  readonly end?: (part: DrawPart<string>) => ReactNode;
}

/** Draws what all surfaces have in common: a group, named by how bad it is and what happened. */
export function drawSurface(surface: Surface): ReactElement | null {
  const { name, id, viewed, heading, actions } = surface;
  const { view } = viewed;
  const { guidance = view.guidance, words = view.words } = surface;
  if (!guidance || !words) return null;
  const { settings } = view;
  const { messages } = settings;
  const { severity, referenceCode } = guidance;
  const { title, description, lang } = words;
  const { className, classNames, slots, ...rest } = surface.attributes;
  const part = createParts(name, { classNames, slots });
  const describedBy = description && `${id}description`;
  return (
    <div
      // A fieldset would claim the fields; this is a group of words and buttons.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      lang={messages.locale}
      dir={messages.direction}
      aria-labelledby={`${id}severity ${id}title`}
      aria-describedby={describedBy}
      {...rest}
      ref={surface.root}
      className={joinClasses(`fluz-${name}`, className)}
      data-severity={severity}
      // Several errors have no code in common: each has its own.
      {...(surface.guidance === undefined && markOf(view))}
    >
      {part("icon", "span", drawIcon(severity))}
      {part("body", "div", [
        <span key="severity" id={`${id}severity`} className="fluz-visuallyHidden fluz-severity">
          {messages.interface.severity[severity]}
        </span>,
        part("title", `h${surface.headingLevel}`, title, {
          id: `${id}title`,
          lang,
          ...(heading && { ref: heading, tabIndex: -1, "aria-describedby": describedBy }),
        }),
        describedBy && part("description", "p", description, { id: describedBy, lang }),
        surface.content?.(part),
        actions.length > 0 && part("actions", "div", drawActions(actions, viewed)),
        referenceCode !== null &&
          actions.some((action) => action.id === "contactSupport") &&
          part(
            "reference",
            "p",
            <Reference error={guidance.error} reference={referenceCode} settings={settings} />,
          ),
      ])}
      {surface.end?.(part)}
    </div>
  );
}
