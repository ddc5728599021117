"use client";
import type { RefObject } from "react";
import { focusField, focusForm } from "./focusPolicy.ts";
import { useCommitEffect } from "./useCommitEffect.ts";
import { useLatest } from "./useLatest.ts";

/**
 * Sends the focus on when the surface that holds it goes away: to the field that it was about, else
 * into the form. Left to the browser it would fall to the top of the page.
 *
 * @param surface the element, while it is on the page
 * @param field the input that the error is about, if any
 */
export function useFocusHome(
  surface: RefObject<HTMLElement | null>,
  field: () => HTMLElement | null,
): void {
  const latest = useLatest(field);
  useCommitEffect(() => {
    const element = surface.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      const form = element.closest("form");
      const target = latest.current();
      // The element leaves the page only after its effects have ended.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        if (target?.isConnected) focusField(target);
        else if (form?.isConnected) focusForm(form);
      });
    };
  }, [surface, latest]);
}
