"use client";
import { useEffect, useRef } from "react";
import { useCommitEffect } from "../internal/useCommitEffect.ts";

/**
 * Begins the prompt anew where what is in it is somebody else's, or about something else.
 *
 * @param onReturn the page came back from the back/forward cache, with the field as it was left
 * @param onMove the codes go to another destination; called before the paint
 */
export function useFreshStart(
  destination: string | undefined,
  onReturn: () => void,
  onMove: () => void,
): void {
  const last = useRef(destination);
  useCommitEffect(() => {
    if (last.current === destination) return;
    last.current = destination;
    onMove();
    // Once per destination, whatever the functions are by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [destination]);

  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onReturn();
    };
    addEventListener("pageshow", onPageShow);
    return () => removeEventListener("pageshow", onPageShow);
  }, [onReturn]);
}
