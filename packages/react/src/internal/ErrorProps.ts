import type { Operation } from "@fluz-kit/core";
import type { ActionHandlers } from "../actions/ActionHandler.ts";

/** What every error surface takes. */
export interface ErrorProps {
  /** What `useFluzError` returned, or any failure. `null` and `undefined` render nothing. Keep the value between renders: a new object is a new failure. */
  readonly error: unknown;
  /** What the person is doing. A hook's result knows it already. @default "other" */
  readonly operation?: Operation | undefined;
  /** Confirmed failures so far, this one included, for a failure that no hook counts. @default 1 */
  readonly attempt?: number | undefined;
  /** What actions do here, before the handlers of hook and provider. */
  readonly actions?: ActionHandlers | undefined;
}
