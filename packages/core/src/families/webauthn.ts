import type { CodeFamily } from "../catalogue/CodeFamily.ts";
import { mistake, passing, supportAddedAt3 } from "../catalogue/sharedPolicies.ts";
import { FluzError } from "../failure/FluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { memberOf } from "../settings/memberOf.ts";

/**
 * What `navigator.credentials` rejects with (WebAuthn Level 3, 5.1.3 and 5.1.4). Read it with
 * `readPasskeyFailure`, and add the family with `extendCatalogue`.
 */
export const webauthn = Object.freeze({
  name: "webauthn",
  policies: {
    // The person changed their mind, or let the time run out: no alarm, and the other way is there.
    PASSKEY_CANCELLED: {
      ...passing,
      severity: "info",
      actions: ["useAnotherMethod", "retry"],
    },
    PASSKEY_EXISTS: { ...mistake, severity: "info", actions: ["goBack"], retry: "never" },
    PASSKEY_UNSUPPORTED: {
      ...mistake,
      severity: "warning",
      actions: ["useAnotherMethod", "contactSupport"],
      retry: "never",
    },
    PASSKEY_UNAVAILABLE: {
      ...mistake,
      actions: ["useAnotherMethod", "contactSupport"],
      retry: "never",
      fixer: "host",
    },
    PASSKEY_FAILED: {
      ...passing,
      actions: ["retry", "useAnotherMethod"],
      escalation: supportAddedAt3,
    },
  },
} as const satisfies CodeFamily);

/** A code of this family. */
export type PasskeyCode = keyof typeof webauthn.policies;

/** The sentences that the family needs: one entry per code. */
export type PasskeyMessageKey = PasskeyCode;

const codesByName: ReadonlyMap<unknown, PasskeyCode> = new Map([
  // Cancelled, timed out, or not allowed: for the person's privacy browsers do not tell which.
  ["NotAllowedError", "PASSKEY_CANCELLED"],
  // The authenticator has a passkey for this account already.
  ["InvalidStateError", "PASSKEY_EXISTS"],
  ["NotSupportedError", "PASSKEY_UNSUPPORTED"],
  ["ConstraintError", "PASSKEY_UNSUPPORTED"],
  // The page's own address or options are wrong.
  ["SecurityError", "PASSKEY_UNAVAILABLE"],
  ["EncodingError", "PASSKEY_UNAVAILABLE"],
  ["DataError", "PASSKEY_UNAVAILABLE"],
  // The authenticator or the browser could not do it this time.
  ["UnknownError", "PASSKEY_FAILED"],
  ["OperationError", "PASSKEY_FAILED"],
  ["NotReadableError", "PASSKEY_FAILED"],
]);

/**
 * Reads what `navigator.credentials.create()` or `.get()` rejected with. Total: never throws.
 *
 * @returns a FluzError with a code of this family. One that was cancelled is of kind `"aborted"`, so it
 *   counts as no attempt; what the page itself aborted (`AbortError`) has no code, and nothing is shown. Any
 *   other value is read as always, so the answer of your server may go through here too.
 */
export function readPasskeyFailure(thrown: unknown): FluzError {
  const error = toFluzError(thrown);
  const receivedCode = error.kind === "unknown" ? codesByName.get(memberOf(thrown, "name")) : null;
  if (!receivedCode) return error;
  const kind = receivedCode === "PASSKEY_CANCELLED" ? "aborted" : "api";
  return new FluzError({ kind, receivedCode });
}
