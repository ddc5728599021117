"use client";
// For screens and prompts for access, whose heading takes the focus rather than the whole box.
import { useImperativeHandle, useMemo } from "react";
import type { ForwardedRef } from "react";
import type { ErrorElements } from "../error/ErrorElements.ts";

/** The refs of a surface whose heading takes the focus. The same in every render: React calls a new one for an old element. */
interface SurfaceRefs {
  readonly root: (element: HTMLDivElement | null) => void;
  readonly title: (element: HTMLElement | null) => void;
  readonly rootElement: () => HTMLDivElement | null;
}

/**
 * Wires a surface whose heading takes the focus, and gives the host's ref its root while it is shown.
 * When it goes while the focus is anywhere in it, the focus is sent on.
 */
export function useSurfaceRefs(
  { elements }: { readonly elements: ErrorElements },
  ref: ForwardedRef<HTMLDivElement>,
  isShown: boolean,
): SurfaceRefs {
  const refs = useMemo(() => createRefs(elements), [elements]);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
    ref,
    () => (isShown ? refs.rootElement() : null),
    [refs, isShown],
  );
  return refs;
}

function createRefs(elements: ErrorElements): SurfaceRefs {
  let shown: HTMLDivElement | null = null;
  return {
    root(element) {
      // React lets go of the outer element before the inner one: what goes with it is the whole surface.
      if (element === null && shown !== null) elements.placeTarget(shown);
      shown = element;
    },
    title: (element) => elements.placeTarget(element),
    rootElement: () => shown,
  };
}
