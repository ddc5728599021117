import type { RequestDetails, PasscodeEntry } from "@fluz-kit/react";
import type { Api } from "../api/createApi.ts";

/**
 * Sends what a person entered, by the operation for what they are doing.
 *
 * @param proof the code that was texted to them; only a reset needs it
 */
export function submitPasscode(
  api: Api,
  entry: PasscodeEntry,
  details: RequestDetails,
  proof = "",
): Promise<unknown> {
  if (entry.mode === "check") {
    return api("checkPasscode", { passcode: entry.passcode.reveal() }, details);
  }
  const newPasscode = entry.newPasscode.reveal();
  if (entry.mode === "update") {
    const currentPasscode = entry.passcode.reveal();
    return api("updatePasscode", { currentPasscode, newPasscode }, details);
  }
  return entry.mode === "create"
    ? api("createPasscode", { passcode: newPasscode }, details)
    : api("resetPasscode", { code: proof, newPasscode }, details);
}
