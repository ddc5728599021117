import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { CodesOf, Operation } from "../catalogue/operations.ts";
import type { FluzError } from "./FluzError.ts";

declare const OTHER: unique symbol;

/** A value that is not documented for an operation. It can arrive, and no literal matches it. */
export type Other<T extends string> = T & { readonly [OTHER]: true };

/**
 * The error of an operation. `code` is `null`, or documented for the operation, or another one that a
 * `switch` must handle in its `default`.
 */
export type FluzErrorOf<O extends Operation> = "other" extends O
  ? FluzError
  : FluzError & { readonly code: CodesOf<O> | Other<FluzErrorCode> | null };
