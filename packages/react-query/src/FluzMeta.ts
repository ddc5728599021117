import type { Operation } from "@fluz-kit/core";

/** Who shows the errors of a query or mutation: a component on the screen, or nobody, which leaves them to `reportFailures`. */
export type FailureOwner = "screen" | "nobody";

/**
 * What `meta` says about failures. `./register` makes it the type of every `meta`; without it, write
 * `satisfies FluzMeta`. Add keys of your own by declaring the interface again.
 */
export interface FluzMeta extends Record<string, unknown> {
  readonly fluz?:
    | {
        /** @default "nobody"; for `useFluzMutation`, "screen" */
        readonly owner?: FailureOwner | undefined;
        /** What the person is doing, for the words of a report. */
        readonly operation?: Operation | undefined;
      }
    | undefined;
}
