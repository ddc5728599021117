import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { FluzError } from "../failure/FluzError.ts";
import type { PasscodeEvent, PasscodeSignal } from "./Passcode.ts";

/** The codes that say something of the passcode. All others leave it as good as it was. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, PasscodeSignal>>> = {
  "AUTH-0010": "missing",
  "AUTH-0011": "existing",
  "AUTH-0012": "refused",
};

/**
 * What an answer to a submitted passcode means for `passcodeTransition`.
 *
 * @param failure `null` for a success
 */
export function passcodeEventOf(failure: FluzError | null): PasscodeEvent {
  if (failure === null) return { type: "accepted" };
  const { code, kind } = failure;
  if (kind === "aborted") return { type: "cancelled" };
  return { type: (code && verdicts[code]) ?? "failed" };
}
