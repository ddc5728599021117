import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { FluzError } from "../failure/FluzError.ts";
import type { TwoFactorEvent, TwoFactorSignal } from "./TwoFactor.ts";

/** The codes that judge the digits. All others leave them as good as they were. */
const verdicts: Readonly<Partial<Record<FluzErrorCode, TwoFactorSignal>>> = {
  "AUTH-0005": "spent",
  "AUTH-0006": "refused",
  "AUTH-0029": "expired",
};

/**
 * What an answer to a submitted code means for `twoFactorTransition`.
 *
 * @param failure `null` for a success
 */
export function twoFactorEventOf(failure: FluzError | null): TwoFactorEvent {
  if (failure === null) return { type: "accepted" };
  const { code, kind } = failure;
  if (kind === "aborted") return { type: "cancelled" };
  return { type: (code && verdicts[code]) ?? "failed" };
}
