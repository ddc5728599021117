import type { PasscodeDetails, PasscodeEntry } from "@fluz-kit/react";
import type { Api } from "../api/createApi.ts";

/**
 * Sends what a person entered, as what they are doing wants it.
 *
 * @param proof the code that was texted to them, for who resets a passcode
 */
export function submitPasscode(
  api: Api,
  entry: PasscodeEntry,
  details: PasscodeDetails,
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
