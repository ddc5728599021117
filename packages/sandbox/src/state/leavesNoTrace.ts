import { digitsOf } from "./createAccounts.ts";

/**
 * Whether a phone number ends in 0100 to 0199, the range that the North American plan keeps for
 * fiction. The sandbox remembers nothing about these, so that a demo can use one again and again.
 */
export function leavesNoTrace(phoneNumber: string): boolean {
  return /01\d\d$/.test(digitsOf(phoneNumber));
}
