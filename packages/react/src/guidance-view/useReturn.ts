"use client";
// Brings the focus back into a form when the error that stood in its place has gone.
import { useRef } from "react";
import type { RefObject } from "react";
import { focusForm, isFocusLost } from "../attention/focus.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

/**
 * Gives the focus a home when what stood in place of the content has gone with the button that had
 * it: left to the browser it would fall to the top of the page.
 *
 * @returns the ref for the content
 */
export function useReturn(isInstead: boolean): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement | null>(null);
  const wasInstead = useRef(isInstead);
  useCommitEffect(() => {
    const { current } = content;
    if (wasInstead.current && !isInstead && current && isFocusLost(current)) {
      focusForm(current.querySelector("form") ?? current);
    }
    wasInstead.current = isInstead;
  }, [isInstead]);
  return content;
}
