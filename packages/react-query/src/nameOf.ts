import { hashKey } from "@tanstack/react-query";
import type { MutationKey } from "@tanstack/react-query";

/** A text that is the same for equal keys; `undefined` for no key, and for one that nothing can be made of. Never throws. */
export function nameOf(key: MutationKey | undefined): string | undefined {
  try {
    return key && hashKey(key);
  } catch {
    return undefined;
  }
}
