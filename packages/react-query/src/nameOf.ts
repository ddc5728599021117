import { hashKey } from "@tanstack/react-query";
import type { MutationKey } from "@tanstack/react-query";

/** A text that is the same for equal keys; `undefined` without a key, or with one that cannot be hashed. Never throws. */
export function nameOf(key: MutationKey | undefined): string | undefined {
  let name: string | undefined;
  try {
    name = key && hashKey(key);
  } catch {
    // This is not a key, so it has no name.
  }
  return name;
}
