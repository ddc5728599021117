"use client";
import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import { focusField, isFocusFree } from "../internal/focusPolicy.ts";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import type { PasscodeInputs } from "./createPasscodeInputs.ts";

/**
 * Does to the text in the fields, and to the focus, what the state says, once per event. What the
 * server answered is told by `useFluzError`; what is no passcode, and the next thing to do that the
 * person has chosen, is told here, by the same rules (WCAG 3.3.1, 4.1.3).
 *
 * @param first the field that the server judges
 */
export function usePasscodeText(
  inputs: PasscodeInputs,
  state: PasscodeState,
  first: PasscodeFieldName,
  problem: string | null,
  announcer: Announcer | null,
): void {
  useCommitEffect(() => {
    if (state.text === "clear") inputs.wipe();
    const field = inputs.of(state.problem?.field ?? first);
    if (field === null || state.focus !== "field") return;
    if (document.activeElement === field) {
      if (problem !== null) announcer?.announce(problem, "assertive");
    } else if (isFocusFree()) {
      announcer?.clear();
      focusField(field);
    }
    // Other words or another announcer are no event.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
}
