import { expect } from "vitest";

/** A matcher for the facts of a failure; `null` stands for a success. */
export function matching(facts: object | null): unknown {
  return facts === null ? null : expect.objectContaining(facts);
}
