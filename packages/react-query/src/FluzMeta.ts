import type { Operation } from "@fluz-kit/core";

/** Who shows the errors of a query or mutation: a component on the screen, or nobody. `reportFailures` reports the errors of nobody. */
export type FailureOwner = "screen" | "nobody";

/**
 * What `meta` says about failures. With `./register`, every `meta` has this type; without it, write
 * `satisfies FluzMeta`. To add keys of your own, declare the interface again.
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
