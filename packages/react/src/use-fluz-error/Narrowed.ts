import type {
  ActionId,
  ActionsOf,
  CodesOf,
  FluzError,
  FluzErrorCode,
  Guidance,
  Operation,
} from "@fluz-kit/core";

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

/** The guidance for an operation's errors: its actions are those that the operation's codes lead to, or another. */
export type GuidanceOf<O extends Operation> = "other" extends O
  ? Guidance
  : Guidance & {
      readonly error: FluzErrorOf<O>;
      readonly actions: readonly (ActionsOf<O> | Other<ActionId>)[];
    };
