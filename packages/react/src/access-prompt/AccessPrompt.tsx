"use client";
// Asks a person for a permission that the application needs and does not have.
import { forwardRef, useId } from "react";
import type { HTMLAttributes } from "react";
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { drawSurface } from "../surface/drawSurface.tsx";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { useSurface } from "../surface/useSurface.ts";
import { useSurfaceRefs } from "../surface/useSurfaceRefs.ts";
import { accessItems } from "./accessItems.ts";
import type { Authorization } from "./grantHref.ts";
import { grantHref } from "./grantHref.ts";

export interface AccessPromptProps
  extends
    ErrorProps,
    SurfaceProps<"icon" | "body" | "title" | "description" | "access" | "actions" | "reference">,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** The scopes that are missing. Only their labels are shown. @default none: nothing is listed */
  readonly scopes?: readonly string[] | undefined;
  /** Leads "Review access" to Fluz's consent page, for `scopes` alone. `actions.grantAccess` comes before it. */
  readonly authorization?: Authorization | undefined;
  /** `region` makes it a landmark, for a page with nothing else. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

const none: readonly string[] = [];

/**
 * Asks for access that is missing (AUTH-0031): what for, in the host's words (`scopeLabels`), a way to
 * grant it and a way to decline (`actions.goBack`). It asks only when pressed, and stops asking when
 * it has been turned down twice: then support is offered, and no list. A banner of the same form
 * gives way to it. It draws any other error too, as a banner would.
 *
 * Its heading takes the focus when it answers what the person did. Renders a `<div>` element with
 * `role="group"`, or nothing: when there is no error, and when a declared field shows it.
 */
export const AccessPrompt = forwardRef<HTMLDivElement, AccessPromptProps>(
  function AccessPrompt(props, ref) {
    const viewed = useSurface(props, Infinity);
    const { store, view, isShown } = viewed;
    const { guidance, settings } = view;
    const id = useId();
    const refs = useSurfaceRefs(store, ref, isShown);
    if (!isShown) return null;

    const { headingLevel = 2, scopes = none, authorization, ...rest } = withoutErrorProps(props);
    const { messages, scopeLabels } = settings;
    // Nothing is asked for that cannot be granted here any more.
    const asked = guidance?.actions.includes("grantAccess") ? scopes : none;
    const items = accessItems(asked, scopeLabels, messages.interface.accessOther);
    const grantAccess = props.actions?.grantAccess ?? grantHref(authorization, asked);
    const own = grantAccess ? { ...props.actions, grantAccess } : props.actions;
    const access = (
      <>
        <p id={`${id}access`}>{messages.interface.accessAsked}</p>
        <ul aria-labelledby={`${id}access`}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
    return drawSurface({
      name: "AccessPrompt",
      id,
      viewed,
      root: refs.root,
      attributes: rest,
      headingLevel,
      heading: refs.title,
      content: (part) => items.length > 0 && part("access", "div", access),
      actions: actionsToDraw(viewed, own),
    });
  },
);
