import { FluzError, type FluzErrorKind, isFluzErrorCode, toFluzError } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";
import type { EntryKey } from "./EntryKey.ts";

const kinds = {
  UNKNOWN: "unknown",
  NETWORK: "network",
  TIMEOUT: "timeout",
  RATE_LIMITED: "rate-limited",
  SERVER: "server",
  UNAUTHORIZED: "unauthorized",
  ABORTED: "aborted",
} as const satisfies Record<Exclude<EntryKey, `AUTH-${string}`>, FluzErrorKind>;

/** A failure as an application meets it: a code in the payload that documents it, or a condition. */
export function sampleFailure(key: EntryKey): FluzError {
  if (!isFluzErrorCode(key)) return new FluzError({ kind: kinds[key] });
  return toFluzError({ success: false, error: { code: key, message: reference[key].message } });
}
