"use client";
import { useContext, useState } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import type { Frame } from "../error/Frame.ts";
import { placeSurface, severities } from "../error/surfaces.ts";
import { GuidedContext } from "./GuidedContext.ts";

/**
 * Whether a surface is the one that is shown, of all in its form and for its errors (`shownOf`). Known
 * before the paint.
 *
 * @param frames of every store whose error it draws
 * @param isWanted whether it has something to draw
 * @param rank how bad that is; `Infinity` where banners have to give way
 * @param form of a summary: the form that it is drawn in
 */
export function useShown(
  frames: readonly Frame[],
  isWanted: boolean,
  rank = severities.findIndex((one) => one === frames[0]?.guidance?.severity),
  form?: () => HTMLElement | null,
): boolean {
  const [isOutranked, setOutranked] = useState(false);
  const guided = useContext(GuidedContext);
  const store = frames[0]?.instance;
  const isInside = guided !== null && guided.store === store;
  const canShow = isWanted && !guided?.isHidden && !(isInside && guided.isUnknown);
  // An age names an error of a store.
  const ages = frames.map(({ occurrence }) => occurrence?.age ?? 0);
  useCommitEffect(
    () =>
      placeSurface({
        places: frames.flatMap(({ instance: one }) => [
          one,
          one.fields.form() ?? one,
          form?.() ?? one,
        ]),
        isWanted: canShow,
        rank,
        // Of two for the same error the one that stands in the guided content is nearer to the person.
        age: Math.max(...ages) + (isInside ? 0.5 : 0),
        isSummary: form !== undefined,
        isShown: false,
        show: (isShown) => setOutranked(!isShown),
      }),
    // The frames are others in every render.
    // oxlint-disable-next-line react/exhaustive-deps
    [store, ages.join(), canShow, rank, isInside],
  );
  return canShow && !isOutranked;
}
