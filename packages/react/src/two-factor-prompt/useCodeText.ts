"use client";
import type { TwoFactorState } from "@fluz-kit/core";
import type { RefObject } from "react";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import { focusField, isFocusFree } from "../internal/focusPolicy.ts";
import { useCommitEffect } from "../internal/useCommitEffect.ts";

/**
 * Does to the text in the field, and to the focus, what the state says, once per event. What the
 * server answered is told by `useFluzError`; what is no code is told here, by the same rules: the
 * focus goes to the field, and if it is there already the words are said aloud (WCAG 3.3.1, 4.1.3).
 */
export function useCodeText(
  input: RefObject<HTMLInputElement | null>,
  state: TwoFactorState,
  problem: string | null,
  announcer: Announcer | null,
): void {
  useCommitEffect(() => {
    const field = input.current;
    if (field === null) return;
    if (state.text === "clear") field.value = "";
    if (problem !== null && document.activeElement === field) {
      announcer?.announce(problem, "assertive");
    } else if (problem !== null && state.focus === "code" && isFocusFree()) {
      announcer?.clear();
      focusField(field);
    }
    // Not without the focus: in Safari selecting would take it.
    if (state.text === "select" && document.activeElement === field) field.select();
    // Other words or another announcer are no event.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
}
