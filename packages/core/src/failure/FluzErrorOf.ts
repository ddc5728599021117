import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { CodesOf, Operation } from "../catalogue/operations.ts";
import type { FluzError } from "./FluzError.ts";

declare const OTHER: unique symbol;

/** A value beyond those documented for an operation: it can arrive, and no literal stands for it. */
export type Other<T extends string> = T & { readonly [OTHER]: true };

/**
 * The error of an operation. `code` is one that is documented for it; or another, which a `switch` has
 * to leave to its `default`; or `null`.
 */
export type FluzErrorOf<O extends Operation> = "other" extends O
  ? FluzError
  : FluzError & { readonly code: CodesOf<O> | Other<FluzErrorCode> | null };
