"use client";
import { useCallback, useRef } from "react";
import type { ForwardedRef, RefObject } from "react";
import { useLatest } from "./useLatest.ts";

interface RootRef<Root> {
  readonly surface: RefObject<Root | null>;
  readonly attach: (element: Root | null) => void;
}

/** One callback ref for three readers: the component, the hook that needs to know where the error is drawn, and the host. */
export function useRootRef<Root extends HTMLElement>(
  forwarded: ForwardedRef<Root>,
  place: (element: Root | null) => void,
): RootRef<Root> {
  const surface = useRef<Root | null>(null);
  const latest = useLatest(place);
  const attach = useCallback(
    (element: Root | null) => {
      surface.current = element;
      latest.current(element);
      assign(forwarded, element);
    },
    [forwarded, latest],
  );
  return { surface, attach };
}

function assign<Root>(ref: ForwardedRef<Root>, element: Root | null): void {
  if (typeof ref === "function") ref(element);
  else if (ref !== null) ref.current = element;
}
