import type { FluzError } from "@fluz-kit/core";

/** What one press sends, and what became of it. */
export interface Press {
  readonly controller: AbortController;
  readonly idempotencyKey: string;
  /** A one-shot holder of the input: empty once the request is over, or called off. */
  held: { readonly input: unknown } | null;
  /** Of whoever waits for it. */
  promise?: Promise<unknown>;
  /** Its outcome is nobody's any more: it was reset, or its component has gone. */
  isDropped?: true;
  hasWorked?: true;
  data?: unknown;
  error?: FluzError;
  /** A framework's signal, to be thrown again. */
  signal?: Interruption;
}

/** What React throws in the next render, so that the boundary of a router gets it. */
export interface Interruption {
  readonly thrown: unknown;
}

export function createPress(input: unknown, idempotencyKey: string): Press {
  return { controller: new AbortController(), idempotencyKey, held: { input } };
}
