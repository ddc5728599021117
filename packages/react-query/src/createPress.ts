import type { FluzError } from "@fluz-kit/core";

/** What one press sends, and its outcome. */
export interface Press {
  readonly controller: AbortController;
  readonly idempotencyKey: string;
  /** Holds the input once: empty after the request has ended or was cancelled. */
  held: { readonly input: unknown } | null;
  /** For callers who wait for the outcome. */
  promise?: Promise<unknown>;
  /** Nobody waits for the outcome any more: it was reset, or its component has unmounted. */
  isDropped?: true;
  hasWorked?: true;
  data?: unknown;
  error?: FluzError;
  /** A framework's signal, to be thrown again. */
  signal?: Interruption;
}

/** What React throws in the next render, so that a router's boundary gets it. */
export interface Interruption {
  readonly thrown: unknown;
}

export function createPress(input: unknown, idempotencyKey: string): Press {
  return { controller: new AbortController(), idempotencyKey, held: { input } };
}
