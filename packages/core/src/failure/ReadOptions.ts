/** How a value is to be read. */
export interface ReadOptions {
  /** Reads only this response key of a GraphQL result; names the failure of a bare payload. */
  readonly responseKey?: string | undefined;
  /**
   * The payload field that tells the outcome, where it is not `success`: its name (`true`,
   * `"SUCCESS"`, `"OK"`, `"COMPLETED"` and the like succeed, all else fails), or the name with the
   * values that succeed. Without it, `status` is never read: in some operations it is a state of
   * the thing, not of the call.
   */
  readonly outcome?: string | OutcomeField | undefined;
  /**
   * Whether the value comes from Fluz. Other systems use `AUTH-00NN` with other meanings: with
   * `false`, `code` stays `null` and only `receivedCode` is kept. @default true
   */
  readonly trusted?: boolean | undefined;
}

/** A payload field that tells the outcome, and the values with which the operation succeeded. */
export interface OutcomeField {
  readonly field: string;
  readonly success: readonly (string | boolean | number)[];
}
