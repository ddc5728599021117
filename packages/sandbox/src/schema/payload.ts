import type { FluzErrorCode } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";

interface Success {
  readonly success: true;
  readonly error: null;
}

interface Failure<Code extends string> {
  readonly success: false;
  readonly error: { readonly code: Code; readonly message: string };
}

/** What an operation answers of its own accord: success, or a failure with a documented code. */
export type PerformedPayload = Success | Failure<FluzErrorCode>;

/** What a magic value can make it answer: any code too, or a failure that says nothing. */
export type Payload = Success | Failure<string> | { readonly success: false; readonly error: null };

/** The answer to what went well: `error` is present and null, as documented samples show it. */
export function succeed(): PerformedPayload {
  return { success: true, error: null };
}

/** The answer to what failed with a documented code: that code and the API's own sentence. */
export function fail(code: FluzErrorCode): PerformedPayload {
  return { success: false, error: { code, message: reference[code].message } };
}
