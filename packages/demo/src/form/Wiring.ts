import type { UseFluzErrorResult } from "@fluz-kit/react";

/** What `useFluzError` returned, for whichever operation: enough to wire a field, and to show its errors. */
export type Wiring = Pick<UseFluzErrorResult, "field">;
