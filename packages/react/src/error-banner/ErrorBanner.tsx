"use client";
// The usual place for an error: at the head of its form.
import { forwardRef, useId, useMemo } from "react";
import type { HTMLAttributes } from "react";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { drawIcon } from "../surface/drawIcon.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { drawSurface } from "../surface/drawSurface.tsx";
import { useSurface } from "../surface/useSurface.ts";
import { joinRefs } from "../error/joinRefs.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { actionsToDraw } from "../surface/actionsToDraw.ts";

export interface ErrorBannerProps
  extends
    ErrorProps,
    SurfaceProps<"icon" | "body" | "title" | "description" | "actions" | "reference" | "dismiss">,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** `region` makes it a landmark, for a page with one form. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether the person can take it away. Never for a critical error. @default true with `onDismiss`, else false */
  readonly dismissible?: boolean | undefined;
  /** Called when the person has taken it away. */
  readonly onDismiss?: (() => void) | undefined;
}

/**
 * What happened and what to do now, at the head of a form. Takes the focus when it answers what the
 * person did; it is no live region. Renders a `<div>` element with `role="group"`, or nothing: when
 * there is no error, when a declared field shows it, when its form has something worse to show, and for
 * what the person cancelled.
 */
export const ErrorBanner = forwardRef<HTMLDivElement, ErrorBannerProps>(
  function ErrorBanner(props, ref) {
    const viewed = useSurface(props);
    const { store, view, isShown } = viewed;
    const { guidance, settings } = view;
    const id = useId();
    const root = useMemo(() => joinRefs(store.elements.placeTarget, ref), [store, ref]);
    if (!isShown) return null;

    const { headingLevel = 2, onDismiss, ...more } = withoutErrorProps(props);
    const { dismissible = onDismiss !== undefined, ...rest } = more;
    return drawSurface({
      name: "ErrorBanner",
      id,
      viewed,
      root,
      attributes: { tabIndex: -1, ...rest },
      headingLevel,
      actions: actionsToDraw(viewed, props.actions),
      end: (part) =>
        dismissible &&
        guidance?.severity !== "critical" &&
        part("dismiss", "button", drawIcon("dismiss"), {
          "aria-label": settings.messages.interface.dismiss,
          onClick() {
            store.dismiss();
            onDismiss?.();
          },
        }),
    });
  },
);
