import type { Policy } from "./Policy.ts";

/**
 * Policies by key: a code, a condition, or `code@situation`, where the situation is an operation or
 * one of `unauthenticated`, `neutral`. Read it by own keys only (OWASP ASVS 15.3.6).
 */
export interface Catalogue {
  readonly policies: Readonly<Record<string, Policy>>;
}
