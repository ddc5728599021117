// Makes phones, password managers and session recorders treat an input as a code from a text message.
import type { InputHTMLAttributes } from "react";
import { recorderMask } from "../prompt/recorderMask.ts";

/** How 1Password, LastPass, Bitwarden and Dashlane are asked to leave a field alone. */
const unmanaged = {
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
};

/**
 * What makes an input one for a texted code. No `maxLength` and no `pattern`: they cut a pasted
 * "493 817", and iOS cuts what it fills in. Not `type="number"`, which drops leading zeros.
 */
export function codeAttributes(passwordManager: "allow" | "ignore" = "allow") {
  return {
    type: "text",
    inputMode: "numeric",
    autoComplete: "one-time-code",
    autoCapitalize: "none",
    autoCorrect: "off",
    spellCheck: false,
    enterKeyHint: "done",
    translate: "no",
    dir: "ltr",
    ...recorderMask,
    ...(passwordManager === "ignore" && unmanaged),
  } as const satisfies InputHTMLAttributes<HTMLInputElement>;
}
