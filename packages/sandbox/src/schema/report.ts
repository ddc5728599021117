import { createGraphQLError } from "graphql-yoga";
import type { CodedFailure } from "./payload.ts";

/** How an operation tells of what went wrong. Either answer may be an error outside the payload. */
export interface Report {
  /** @throws GraphQLError where the payload has no place for a code. */
  coded(failure: CodedFailure): object;
  /** @throws GraphQLError where the payload cannot say that it failed. */
  uncoded(): object;
  /** What stands there when the operation says nothing of its own. */
  succeeded(fields: object): object;
}

/** As most mutations do: `success` and `error { code message }`. */
export const inPayload: Report = Object.freeze({
  coded: ({ code, message, retryAfterS }: CodedFailure) => ({
    success: false,
    error: { code, message, retryAfter: retryAfterS ?? null },
  }),
  uncoded: () => ({ success: false, error: null }),
  succeeded: (fields: object) => ({ ...fields, success: true, error: null }),
});

/**
 * As queries and a few mutations do, whose payload has no place for a code: in `errors`, beside
 * which the documentation shows no `data`.
 *
 * @param uncoded what the payload says of a failure without a code, if it can.
 */
export function inErrors(uncoded?: object): Report {
  return {
    coded({ code, message, retryAfterS, addressId }) {
      throw createGraphQLError(message, {
        extensions: {
          code,
          ...(addressId === undefined ? {} : { addressId }),
          ...(retryAfterS === undefined ? {} : { retryAfter: retryAfterS }),
        },
      });
    },
    uncoded() {
      if (uncoded === undefined) throw createGraphQLError("Unexpected error.");
      return uncoded;
    },
    succeeded: (fields) => fields,
  };
}
