"use client";
import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core";
import type { Announcer } from "../attention/createAnnouncer.ts";
import { attend } from "../attention/attend.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
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
    if (field && state.focus === "field") attend(field, problem, announcer, true);
    // Other words or another announcer are no event.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
}
