// Makes phones, password managers and session recorders treat an input as a passcode.
import type { PasscodeFieldName } from "@fluz-kit/core/internal";
import type { InputHTMLAttributes } from "react";
import { recorderMask } from "../prompt/recorderMask.ts";

/** What tells a password manager whether to fill a passcode in or to make one. */
const autoComplete = {
  passcode: "current-password",
  newPasscode: "new-password",
} as const satisfies Record<PasscodeFieldName, string>;

/**
 * What makes an input one for a passcode. Shown, it is a text field that nothing may correct or
 * remember. No `maxLength` and no `pattern`, which would cut what is pasted.
 */
export function passcodeAttributes(name: PasscodeFieldName, isShown: boolean) {
  return {
    type: isShown ? "text" : "password",
    inputMode: "numeric",
    autoComplete: autoComplete[name],
    autoCapitalize: "none",
    autoCorrect: "off",
    spellCheck: false,
    enterKeyHint: "done",
    translate: "no",
    dir: "ltr",
    ...recorderMask,
  } as const satisfies InputHTMLAttributes<HTMLInputElement>;
}
