"use client";
import { useImperativeHandle, useMemo } from "react";
import type { ForwardedRef } from "react";
import type { Fields } from "../error/createFields.ts";

/** The refs of a surface whose heading takes the focus. The same in every render: React calls a new one for an old element. */
interface Places {
  readonly root: (element: HTMLDivElement | null) => void;
  readonly title: (element: HTMLElement | null) => void;
  readonly rootElement: () => HTMLDivElement | null;
}

/**
 * Wires a surface whose heading takes the focus, and gives the host's ref its root while it is shown.
 * When it goes while the focus is anywhere in it, the focus is sent on.
 */
export function usePlaces(
  { fields }: { readonly fields: Fields },
  ref: ForwardedRef<HTMLDivElement>,
  isShown: boolean,
): Places {
  const places = useMemo(() => createPlaces(fields), [fields]);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
    ref,
    () => (isShown ? places.rootElement() : null),
    [places, isShown],
  );
  return places;
}

function createPlaces(fields: Fields): Places {
  let shown: HTMLDivElement | null = null;
  return {
    root(element) {
      // React lets go of the outer element before the inner one: what goes with it is the whole surface.
      if (element === null && shown !== null) fields.place(shown);
      shown = element;
    },
    title: (element) => fields.place(element),
    rootElement: () => shown,
  };
}
