"use client";
import { useEffect, useRef } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

/**
 * Begins the prompt anew where what is in it is somebody else's, or about something else.
 *
 * @param onReturn the page came back from the back/forward cache, with the field as it was left
 * @param subject what the prompt is about: where its codes go, what is to be done
 * @param onMove it is about something else; called before the paint
 */
export function useFreshStart(
  subject: string | undefined,
  onReturn: () => void,
  onMove: () => void,
): void {
  const last = useRef(subject);
  useCommitEffect(() => {
    if (last.current === subject) return;
    last.current = subject;
    onMove();
    // Once per subject, whatever the functions are by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [subject]);

  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onReturn();
    };
    addEventListener("pageshow", onPageShow);
    return () => removeEventListener("pageshow", onPageShow);
  }, [onReturn]);
}
