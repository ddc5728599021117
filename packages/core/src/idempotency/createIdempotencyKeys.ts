import { createUuid } from "./createUuid.ts";
import { describeInput } from "./describeInput.ts";

/** Idempotency keys for one form or button, each a UUID. Of an input they keep a fingerprint, never the input. */
export interface IdempotencyKeys {
  /** The last key, if it was for an equal input and has not succeeded; else a new one. An input that cannot be compared, such as a file, gets a new one always. */
  readonly keyOf: (input: unknown) => string;
  /** What this key was for has succeeded: the same input again is another operation. A later key stays. */
  readonly succeed: (key: string) => void;
}

/**
 * Tells tries of one operation from operations of their own, for APIs that take an idempotency key: a
 * try whose answer was lost may have worked, and must not work twice. Never throws, whatever the input.
 */
export function createIdempotencyKeys(): IdempotencyKeys {
  // Salted, so that the fingerprints of two forms cannot be compared.
  const salt = createUuid();
  let last: { readonly key: string; readonly print: string | null } | null = null;
  return {
    keyOf(input) {
      const text = describeInput(input);
      const print = text === null ? null : fingerprint(salt + text);
      if (last === null || print === null || last.print !== print)
        last = { key: createUuid(), print };
      return last.key;
    },
    succeed(key) {
      if (last?.key === key) last = null;
    },
  };
}

/** 64 bits, in the manner of FNV-1a. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
        hash ^= hash >>> 15;
      }
      return hash;
    })
    .join();
}
