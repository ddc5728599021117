import { createUuid } from "./createUuid.ts";
import { describeInput } from "./describeInput.ts";

/** Idempotency keys for one form or button, each a UUID. They keep a fingerprint of the input, never the input itself. */
export interface IdempotencyKeys {
  /** The last key, if it was for an equal input and has not succeeded; else a new one. An input that cannot be compared, such as a file, always gets a new one. */
  readonly keyOf: (input: unknown) => string;
  /** Call it when the operation of this key has succeeded: from then on the same input is a new operation. A later key stays. */
  readonly succeed: (key: string) => void;
}

/**
 * Tells a new try of one operation from a new operation, for APIs that take an idempotency key. If the
 * answer to a try was lost, the try may have worked, and must not work twice. Never throws, whatever the
 * input.
 */
export function createIdempotencyKeys(): IdempotencyKeys {
  // A salt, so that nobody can compare the fingerprints of two forms.
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

/** 64 bits, in the style of FNV-1a. */
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
