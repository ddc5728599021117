import type { Policy } from "./Policy.ts";

/**
 * A family of codes beyond the general ones, with what to do about each. Keys are codes, and
 * `code@operation` or `code@unauthenticated` where a situation changes what to do. Its words are
 * kept apart: add them to the messages under the same keys, or under a policy's `messageKey`.
 */
export interface CodeFamily {
  /** Names the family to developers, in messages about conflicts. */
  readonly name: string;
  readonly policies: Readonly<Record<string, Policy>>;
}
