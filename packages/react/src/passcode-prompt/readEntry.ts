// Takes passcodes out of their inputs when the person submits, and destroys them afterwards.
import { Secret } from "@fluz-kit/core";
import { readPasscode } from "@fluz-kit/core/internal";
import type {
  PasscodeFieldName,
  PasscodeLength,
  PasscodeMode,
  PasscodeProblem,
} from "@fluz-kit/core/internal";
import type { PromptInputs } from "../prompt/createInputs.ts";
import type { PasscodeEntry } from "./UsePasscodeOptions.ts";

type Read = Secret | PasscodeProblem;

/** What stands in the fields of a mode, or the first thing that is wrong with it. */
export function readEntry(
  mode: PasscodeMode,
  inputs: PromptInputs<PasscodeFieldName>,
  length: PasscodeLength,
): PasscodeEntry | PasscodeProblem {
  const read = (field: PasscodeFieldName): Read => {
    const { value = "" } = inputs.of(field) ?? {};
    const found = readPasscode(value, length);
    return found.ok ? new Secret(found.passcode) : { field, reason: found.reason };
  };
  if (mode === "create" || mode === "reset") {
    const newPasscode = read("newPasscode");
    return newPasscode instanceof Secret ? { mode, newPasscode } : newPasscode;
  }
  const passcode = read("passcode");
  if (!(passcode instanceof Secret)) return passcode;
  if (mode === "check") return { mode, passcode };
  const newPasscode = read("newPasscode");
  return newPasscode instanceof Secret ? { mode, passcode, newPasscode } : newPasscode;
}

/** Forgets the passcodes of an entry. */
export function destroyEntry(entry: PasscodeEntry): void {
  if ("passcode" in entry) entry.passcode.destroy();
  if ("newPasscode" in entry) entry.newPasscode.destroy();
}
