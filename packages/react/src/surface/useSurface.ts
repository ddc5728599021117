"use client";
// Gives every component its error, a hook's result or any bare failure, and says which surface is the one to show it.
import { useContext, useState } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { nextOrder, placeSurface, severities } from "../error/surfaces.ts";
import { useBareErrorView, useViewEffects } from "../error/useErrorView.ts";
import type { UseBareErrorViewOptions, ViewedError } from "../error/useErrorView.ts";
import { bareFailureOf, viewedErrorOf } from "../error/useFluzError.ts";
import type { ErrorProps } from "./ErrorProps.ts";
import { GuidedContext } from "./GuidedContext.ts";
import { warnOfProps } from "./warnOfProps.ts";

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
 * What a component draws that shows no error itself: `error` is a hook's result, or a failure that gets a
 * store of its own.
 */
export function useViewedError(props: ErrorProps, options?: UseBareErrorViewOptions): ViewedError {
  const [viewed, own] = useGivenError(props, options);
  useViewEffects(own);
  return viewed;
}

/** The same without its effects, for what has to be placed before. The second is the component's own. */
function useGivenError(
  props: ErrorProps,
  options: UseBareErrorViewOptions = {},
): readonly [ViewedError, ViewedError] {
  const { error, operation, attempt = 1 } = props;
  const given = viewedErrorOf(error);
  if (process.env.NODE_ENV !== "production") {
    warnOfProps({ ...props, errorId: options.errorId }, given !== null);
  }
  const own = useBareErrorView(bareFailureOf(error), operation, attempt, options);
  return [given ?? own, own];
}

/** A store, and the form that it is in. */
function placesOf({ store }: ViewedError): readonly object[] {
  const form = store.elements.form();
  return form ? [store, form] : [store];
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
  const [order] = useState(nextOrder);
  const guided = useContext(GuidedContext);
  const store = errors[0]?.store;
  const isInside = guided !== null && guided.store === store;
  const canShow = isWanted && !guided?.isHidden && !(isInside && guided.isUnknown);
  // An age names an error of a store.
  const ages = errors.map(({ view }) => view.occurrence?.age ?? 0);
  useCommitEffect(
    () =>
      placeSurface({
        places: () => [...errors.flatMap(placesOf), form?.() ?? []].flat(),
        joined: new Set(),
        isWanted: canShow,
        rank,
        // Of two for the same error the one that stands in the guided content is nearer to the person,
        // and a summary says more, whichever was placed first.
        age: Math.max(...ages) + (isInside ? 0.5 : form ? 0.25 : 0),
        order,
        isSummary: form !== undefined,
        isShown: false,
        isDrawn: canShow && mayDraw,
        show: setMayDraw,
      }),
    // The views are others in every render. In which form it is may be known only once it is drawn.
    // oxlint-disable-next-line react/exhaustive-deps
    [store, ages.join(), canShow, rank, isInside, mayDraw],
  );
  return canShow && mayDraw;
}
