import type { Policy } from "./Policy.ts";

/**
 * A family of codes beyond the general ones, with a policy for each. Keys are codes, and
 * `code@operation` or `code@unauthenticated` where a situation needs another policy. Its sentences are
 * separate: add them to the messages under the same keys, or under a policy's `messageKey`.
 */
export interface CodeFamily {
  /** Names the family in development messages about conflicts. */
  readonly name: string;
  readonly policies: Readonly<Record<string, Policy>>;
}
