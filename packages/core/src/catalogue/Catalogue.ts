import type { Policy } from "./Policy.ts";

/**
 * Policies by key. A key is a code, a condition, or `code@situation`; the situation is an operation,
 * `unauthenticated` or `neutral`. Look up own keys only (OWASP ASVS 15.3.6).
 */
export interface Catalogue {
  readonly policies: Readonly<Record<string, Policy>>;
}
