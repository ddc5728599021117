// Names the error of a surface for tests, without telling more of an account than the words do.
import { shownCodeOf } from "@fluz-kit/core/internal";
import type { View } from "./View.ts";

/** For the outermost element of whatever shows an error. Tests find it by that, in any language. */
export interface ErrorMark {
  /** The code, the group of codes that must not be told apart, or the condition: `"AUTH-0026"`, `"SIGN_IN"`, `"NETWORK"`. */
  readonly "data-fluz-code": string;
}

/** The mark of the error that a view is about. */
export function markOf({ guidance }: Pick<View, "guidance">): ErrorMark | null {
  return guidance && { "data-fluz-code": shownCodeOf(guidance) };
}
