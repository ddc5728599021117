// The props that every component has which shows an error.
import type { Operation } from "@fluz-kit/core";
import type { FluzOptions } from "../settings/FluzSettings.ts";

/**
 * What every error surface takes. For a bare failure, what a provider holds can be set here too; a
 * hook's result brings its own, and takes only `actions` beside it.
 */
export interface ErrorProps extends FluzOptions {
  /** What `useFluzError` returned, or any failure. `null` and `undefined` render nothing. Keep the value between renders: a new object is a new failure. */
  readonly error: unknown;
  /** What the person is doing. A hook's result knows it already. @default "other" */
  readonly operation?: Operation | undefined;
  /** Confirmed failures so far, this one included, for a failure that no hook counts. @default 1 */
  readonly attempt?: number | undefined;
}
