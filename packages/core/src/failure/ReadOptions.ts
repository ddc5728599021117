/** How a value is to be read. */
export interface ReadOptions {
  /** Reads only this response key of a GraphQL result. For a bare payload, it names the failure's response key. */
  readonly responseKey?: string | undefined;
  /**
   * The payload field with the outcome, if it is not `success`. Either its name alone (`true`, `"SUCCESS"`,
   * `"OK"`, `"COMPLETED"` and the like succeed, everything else fails), or its name with the values that
   * succeed. Without this option `status` is never read: in some operations it describes the thing, not
   * the call.
   */
  readonly outcome?: string | OutcomeField | undefined;
  /**
   * Whether the value comes from Fluz. Other systems use `AUTH-00NN` with other meanings: with `false`,
   * `code` stays `null` and only `receivedCode` is kept. @default true
   */
  readonly trusted?: boolean | undefined;
}

/** A payload field with the outcome, and the values that mean success. */
interface OutcomeField {
  readonly field: string;
  readonly success: readonly (string | boolean | number)[];
}
