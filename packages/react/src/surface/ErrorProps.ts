// The props that every component has which shows an error.
import type { Operation } from "@fluz-kit/core";
import type { ActionHandlers } from "../settings/ActionHandler.ts";

/** What every error surface takes. Settings are no part of it: they belong to the provider and to hooks. */
export interface ErrorProps {
  /** What `useFluzError` returned, or any failure. `null` and `undefined` render nothing. Keep the value between renders: a new object is a new failure, unless it holds the same thrown error. */
  readonly error: unknown;
  /** What actions do here. These handlers come before the hook's and the provider's. */
  readonly actions?: ActionHandlers | undefined;
  /** What the person is doing, for a bare failure. A hook's result knows it already. @default what the failure knows, else `"other"` */
  readonly operation?: Operation | undefined;
  /** Confirmed failures so far, this one included, for a bare failure, which no hook counts. @default 1 */
  readonly attempt?: number | undefined;
}
