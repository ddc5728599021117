import type { EnumerationPolicy, FieldName, Operation } from "@fluz-kit/core";
import type { ActionHandlers } from "../actions/ActionHandler.ts";

export interface UseFluzErrorOptions {
  /** What the person is doing. Words and steps depend on it. @default what the source knows, else `"other"` */
  readonly operation?: Operation | undefined;
  /** The name of the journey under which attempts are kept. @default the provider's */
  readonly flow?: string | undefined;
  /** The fields that this form has. An error of one of them is shown there, any other in the banner. */
  readonly fields?: readonly FieldName[] | undefined;
  /** What actions do here. They come before the provider's, and after a component's own. */
  readonly actions?: ActionHandlers | undefined;
  /** Whether the person has signed in. @default the provider's */
  readonly authenticated?: boolean | undefined;
  /** How much words may tell about other people's accounts. @default the provider's */
  readonly enumerationPolicy?: EnumerationPolicy | undefined;
}
