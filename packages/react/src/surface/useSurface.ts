"use client";
// Gives a banner, screen, prompt or summary its error, and says whether it is the one to show it.
import { useContext, useState } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { placeSurface, severities } from "../error/surfaces.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { useViewEffects } from "../error/useErrorView.ts";
import type { ErrorProps } from "./ErrorProps.ts";
import { GuidedContext } from "./GuidedContext.ts";
import { useGivenError } from "./useViewedError.ts";

interface SurfaceError extends ViewedError {
  /** Whether the surface is drawn. */
  readonly isShown: boolean;
}

/**
 * How every surface gets its error. A new one draws nothing unless it `isShown`, and otherwise puts
 * `ref={store.elements.placeTarget}` on the element that is to take the focus, and
 * `actionsToDraw(viewed, props.actions)` into `drawActions`. Focus, announcements, events and "Try again"
 * then work. See `View` for what else there is.
 *
 * @param rank `Infinity` where banners have to give way
 */
export function useSurface(props: ErrorProps, rank?: number): SurfaceError {
  const [{ store, view }, own] = useGivenError(props);
  const isShown = useShown([{ store, view }], view.words !== null && view.owner === null, rank);
  useViewEffects(own);
  return { store, view, isShown };
}

/**
 * Whether a surface is the one that is shown, of all in its form and for its errors (`shownOf`). Known
 * before the paint.
 *
 * @param errors those that it draws, one of each store
 * @param isWanted whether it has something to draw
 * @param rank how bad that is; `Infinity` where banners have to give way
 * @param form of a summary: the form that it is drawn in
 */
export function useShown(
  errors: readonly ViewedError[],
  isWanted: boolean,
  rank = severities.findIndex((one) => one === errors[0]?.view.guidance?.severity),
  form?: () => HTMLElement | null,
): boolean {
  const [mayDraw, setMayDraw] = useState(true);
  const guided = useContext(GuidedContext);
  const store = errors[0]?.store;
  const isInside = guided !== null && guided.store === store;
  const canShow = isWanted && !guided?.isHidden && !(isInside && guided.isUnknown);
  // An age names an error of a store.
  const ages = errors.map(({ view }) => view.occurrence?.age ?? 0);
  useCommitEffect(
    () =>
      placeSurface({
        places: () =>
          errors.flatMap(({ store: one }) => [one, one.elements.form() ?? one, form?.() ?? one]),
        joined: new Set(),
        isWanted: canShow,
        rank,
        // Of two for the same error the one that stands in the guided content is nearer to the person,
        // and a summary says more, whichever was placed first.
        age: Math.max(...ages) + (isInside ? 0.5 : form ? 0.25 : 0),
        isSummary: form !== undefined,
        isShown: false,
        show: setMayDraw,
      }),
    // The views are others in every render.
    // oxlint-disable-next-line react/exhaustive-deps
    [store, ages.join(), canShow, rank, isInside],
  );
  return canShow && mayDraw;
}
