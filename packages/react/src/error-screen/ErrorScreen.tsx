"use client";
// Takes the place of a form or step when an error leaves nothing to do there.
import { forwardRef, useId } from "react";
import type { HTMLAttributes } from "react";
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { drawSurface } from "../surface/drawSurface.tsx";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { useSurface } from "../surface/useSurface.ts";
import { useSurfaceRefs } from "../surface/useSurfaceRefs.ts";

export interface ErrorScreenProps
  extends
    ErrorProps,
    SurfaceProps<"icon" | "body" | "title" | "description" | "actions" | "reference">,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** `region` makes it a landmark. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 where the error replaces one step, else 1 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * An error that leaves nothing else to do here, in place of the form or the step. Draws any error
 * that it is given, whatever its placement. Its heading takes the focus when it answers what the
 * person did. It brings no `<main>` of its own, so it can stand in one.
 *
 * Renders a `<div>` element with `role="group"` and `data-surface`, `"step"` or `"screen"`; or nothing:
 * when there is no error, when a declared field shows it, and for what the person cancelled.
 */
export const ErrorScreen = forwardRef<HTMLDivElement, ErrorScreenProps>(
  function ErrorScreen(props, ref) {
    const viewed = useSurface(props, Infinity);
    const { store, view, isShown } = viewed;
    const id = useId();
    const refs = useSurfaceRefs(store, ref, isShown);
    if (!isShown) return null;

    const surface = view.guidance?.placement.surface === "step" ? "step" : "screen";
    const { headingLevel = surface === "step" ? 2 : 1, ...rest } = withoutErrorProps(props);
    return drawSurface({
      name: "ErrorScreen",
      id,
      viewed,
      root: refs.root,
      attributes: { ...rest, "data-surface": surface },
      headingLevel,
      heading: refs.title,
      actions: actionsToDraw(viewed, props.actions),
    });
  },
);
