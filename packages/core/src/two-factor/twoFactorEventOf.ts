import type { FluzErrorCode } from "../catalogue/codes.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { TwoFactorEvent, TwoFactorSignal } from "./TwoFactor.ts";

/** The codes that judge the digits. After any other code they may still be right. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, TwoFactorSignal>>> = {
  "AUTH-0005": "spent",
  "AUTH-0006": "refused",
  "AUTH-0029": "expired",
};

/**
 * The event for `twoFactorTransition` that an answer to a submitted code means.
 * Never throws. Only `null` is a success: a value that is not a FluzError is read as a failure.
 *
 * @param failure `null` for a success
 */
export function twoFactorEventOf(failure: FluzError | null): TwoFactorEvent {
  if (failure === null) return { type: "accepted" };
  const error = toFluzError(failure);
  if (memberOf(error, "kind") === "aborted") return { type: "cancelled" };
  const code: unknown = memberOf(error, "code");
  return { type: (isFluzErrorCode(code) && verdicts[code]) || "failed" };
}
