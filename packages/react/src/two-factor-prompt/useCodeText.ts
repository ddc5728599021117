"use client";
import type { TwoFactorState } from "@fluz-kit/core";
import type { RefObject } from "react";
import type { Announcer } from "../attention/createAnnouncer.ts";
import { attend } from "../attention/attend.ts";
import { activeElementOf } from "../attention/focus.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

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
    if (problem !== null) attend(field, problem, announcer, true);
    // Not without the focus: in Safari selecting would take it.
    if (state.text === "select" && activeElementOf(field) === field) field.select();
    // Other words or another announcer are no event.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
}
