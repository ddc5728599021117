import type { FluzErrorCode } from "@fluz-kit/core";
import type { ResourceCode } from "@fluz-kit/core/families/resources";
import { reference } from "@fluz-kit/core/reference";

/** A failure with a code, before it takes the shape that its operation has for it. */
export interface CodedFailure {
  readonly code: string;
  readonly message: string;
  /** How long to wait before the next try, in seconds. */
  readonly retryAfterS?: number;
  /** The id of an address that waits for approval: try again with it. */
  readonly addressId?: string;
}

type Code = FluzErrorCode | ResourceCode;

/** What an operation comes to: success, a failure with a code, or one that only its fields tell. */
export type Performed =
  | { readonly success: true; readonly fields: object }
  | { readonly success: false; readonly failure: CodedFailure & { readonly code: Code } }
  | { readonly success: false; readonly fields: object };

/** Success, with the other fields of the answer. */
export function succeed(fields: object = {}): Performed {
  return { success: true, fields };
}

/** A failure with a documented code, and the API's own sentence for it. */
export function fail(
  code: Code,
  more: Pick<CodedFailure, "retryAfterS" | "addressId"> = {},
): Performed {
  return { success: false, failure: { code, message: messageOf(code), ...more } };
}

/** A failure without a code, which the answer's own fields tell. */
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
export function messageOf(code: Code): string {
  return isResourceCode(code) ? resourceMessages[code] : reference[code].message;
}

/** Whether a text is a code about a resource, such as a recipient or a card. */
export function isResourceCode(text: string): text is ResourceCode {
  return Object.hasOwn(resourceMessages, text);
}
