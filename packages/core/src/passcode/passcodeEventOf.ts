import type { FluzErrorCode } from "../catalogue/codes.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { PasscodeEvent, PasscodeSignal } from "./Passcode.ts";

/** The codes that say something about the passcode. After any other code it may still be right. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, PasscodeSignal>>> = {
  "AUTH-0010": "missing",
  "AUTH-0011": "existing",
  "AUTH-0012": "refused",
};

/**
 * The event for `passcodeTransition` that an answer to a submitted passcode means.
 * Never throws. Only `null` is a success: a value that is not a FluzError is read as a failure.
 *
 * @param failure `null` for a success
 */
export function passcodeEventOf(failure: FluzError | null): PasscodeEvent {
  if (failure === null) return { type: "accepted" };
  const error = toFluzError(failure);
  if (memberOf(error, "kind") === "aborted") return { type: "cancelled" };
  const code: unknown = memberOf(error, "code");
  return { type: (isFluzErrorCode(code) && verdicts[code]) || "failed" };
}
