"use client";
import { useRef } from "react";
import type { RefObject } from "react";
import { focusForm } from "../internal/focusPolicy.ts";
import { useCommitEffect } from "../internal/useCommitEffect.ts";

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
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (wasInstead.current && !isInstead && isLost && content.current) {
      focusForm(content.current.querySelector("form") ?? content.current);
    }
    wasInstead.current = isInstead;
  }, [isInstead]);
  return content;
}
