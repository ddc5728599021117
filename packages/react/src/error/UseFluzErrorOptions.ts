// The settings of one hook: those of the provider, and what only its form can know.
import type { FieldName, Operation } from "@fluz-kit/core";
import type { FluzOptions } from "../settings/FluzSettings.ts";

/** What a provider holds can be set here too, for this hook alone. */
export interface UseFluzErrorOptions<O extends Operation = Operation> extends FluzOptions {
  /** What the person is doing. Words and actions depend on it, and the types follow. @default what the source knows, else `"other"` */
  readonly operation?: O | undefined;
  /** The fields that this form has. An error of one of them is shown there, any other in the banner. */
  readonly fields?: readonly FieldName[] | undefined;
}
