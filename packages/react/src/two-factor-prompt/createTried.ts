// Keeps a code that is checked without a press from being checked twice.
import { Secret } from "@fluz-kit/core";

/** The code that was checked by itself last. */
export interface Tried {
  /** Whether this is another code; it is the last one from then on. */
  readonly isNew: (code: string) => boolean;
  readonly forget: () => void;
}

/** Remembers one code where nobody finds it: what React keeps can be read by its developer tools. */
export function createTried(): Tried {
  let last: Secret | null = null;
  const forget = () => {
    last?.destroy();
    last = null;
  };
  return {
    isNew(code) {
      if (last?.reveal() === code) return false;
      forget();
      last = new Secret(code);
      return true;
    },
    forget,
  };
}
