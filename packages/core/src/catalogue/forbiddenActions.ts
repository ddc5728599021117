import type { ActionId } from "../guidance/Guidance.ts";
import type { FluzErrorCode } from "./codes.ts";

/**
 * Actions that no policy may offer for a code: they lead in a circle, repeat what cannot work, or tell
 * a stranger about an account. This table is reviewed together with the policies. `extendCatalogue`
 * refuses overrides that break it.
 */
export const forbiddenActions = Object.freeze({
  "AUTH-0001": ["retry", "resetPassword", "resetPasscode"],
  "AUTH-0002": ["resendCode"],
  "AUTH-0003": ["resendCode"],
  "AUTH-0004": ["resendCode"],
  "AUTH-0008": ["resetPasscode"],
  "AUTH-0008@unauthenticated": ["reauthenticate"],
  "AUTH-0009": ["resetPasscode"],
  "AUTH-0010": ["retry", "resetPasscode"],
  "AUTH-0011": ["retry", "createPasscode"],
  "AUTH-0013": ["resendCode", "resetPassword"],
  "AUTH-0014": ["resetPasscode"],
  "AUTH-0017": ["resetPasscode", "createPasscode"],
  "AUTH-0019@unauthenticated": ["reauthenticate"],
  "AUTH-0021": ["resendCode", "retry"],
  "AUTH-0022": ["retry", "editPhone", "editEmail"],
  "AUTH-0024": ["retry"],
  "AUTH-0026": ["resendCode", "resetPassword"],
  "AUTH-0027": ["resetPassword"],
  "AUTH-0028": ["resetPassword"],
  "AUTH-0029": ["retry"],
  "AUTH-0030": ["retry", "reauthenticate"],
  "AUTH-0031": ["reauthenticate"],
} as const satisfies Readonly<
  Partial<Record<FluzErrorCode | `${FluzErrorCode}@unauthenticated`, readonly ActionId[]>>
>);
