import type { FluzErrorCode, ResourceCode } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";

/** A failure with a code, before it takes the shape that its operation has for it. */
export interface CodedFailure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  /** How long to wait before the next try, in seconds. */
  readonly retryAfterS?: number;
  /** The id of an address that waits for approval: try again with it. */
  readonly addressId?: string;
}

/**
 * What an operation comes to of its own accord: success with its fields, a failure with a code, or a
 * failure without one that its own fields tell of.
 */
export type Performed =
  | { readonly success: true; readonly fields: object }
  | { readonly success: false; readonly failure: CodedFailure<FluzErrorCode | ResourceCode> }
  | { readonly success: false; readonly fields: object };

/** What went well, with what the operation answers beside it. */
export function succeed(fields: object = {}): Performed {
  return { success: true, fields };
}

/** What failed with a documented code: that code and the API's own sentence. */
export function fail(
  code: FluzErrorCode | ResourceCode,
  more: Pick<CodedFailure, "retryAfterS" | "addressId"> = {},
): Performed {
  return { success: false, failure: { code, message: messageOf(code), ...more } };
}

/** What failed, and says so in fields of its own. */
export function failWith(fields: object): Performed {
  return { success: false, fields };
}

/** The sentences for codes outside the general reference. Only RC-0001's is documented. */
const resourceMessages = {
  "RC-0001": "No recipient found with the provided information.",
  "RC-0002": "Several recipients match the provided information.",
  "AR-0001": "Invalid or missing input.",
  "GE-9999": "Server error.",
  "VC-0020": "The billing address is still waiting for the card issuer's approval.",
} as const satisfies Record<ResourceCode, string>;

/** The sentence that the API sends with a code. */
export function messageOf(code: FluzErrorCode | ResourceCode): string {
  return isResourceCode(code) ? resourceMessages[code] : reference[code].message;
}

/** Whether a text is a code about a resource, such as a recipient or a card. */
export function isResourceCode(text: string): text is ResourceCode {
  return Object.hasOwn(resourceMessages, text);
}
