import type { ResourceCode } from "@fluz-kit/core";

/**
 * What the sandbox says with the codes outside the general reference. Only RC-0001's sentence is
 * documented.
 */
export const resourceMessages: Readonly<Record<ResourceCode, string>> = Object.freeze({
  "RC-0001": "No recipient found with the provided information.",
  "RC-0002": "Several recipients match the provided information.",
  "AR-0001": "Invalid or missing input.",
  "GE-9999": "Server error.",
  "VC-0020": "The billing address is still waiting for the card issuer's approval.",
});
