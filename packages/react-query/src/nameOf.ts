import { hashKey } from "@tanstack/react-query";
import type { MutationKey } from "@tanstack/react-query";

/** A text that is the same for equal keys; `undefined` for no key, and for one that nothing can be made of. Never throws. */
export function nameOf(key: MutationKey | undefined): string | undefined {
  let name: string | undefined;
  try {
    name = key && hashKey(key);
  } catch {
    // Something that is no key, and has no name.
  }
  return name;
}
