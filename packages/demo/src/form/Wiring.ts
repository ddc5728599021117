import type { UseFluzErrorResult } from "@fluz-kit/react";

/** The part of `useFluzError`'s result that wires a field and shows its errors, for any operation. */
export type Wiring = Pick<UseFluzErrorResult, "field">;
