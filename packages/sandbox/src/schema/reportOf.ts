import { codes, type FluzErrorCode } from "@fluz-kit/core";
import { createGraphQLError } from "graphql-yoga";
import { isTransportCondition, UNDOCUMENTED_CODE } from "../scenarios/conditions.ts";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import { type CodedFailure, messageOf } from "./payload.ts";
import { placeOf } from "./responseKeys.ts";

/** How an operation tells of what went wrong. Either answer may be an error outside the payload. */
export interface Report {
  /** @throws GraphQLError where the payload has no place for a code. */
  coded(failure: CodedFailure): object;
  /** @throws GraphQLError where the payload cannot say that it failed. */
  uncoded(): object;
  /** What stands there when the operation says nothing of its own. */
  succeeded(fields: object): object;
}

/** How an operation tells of what went wrong, by the place that it has for a code. */
export function reportOf(operation: {
  readonly name: string;
  readonly bareFailure?: object;
}): Report {
  return placeOf(operation.name) === "errors" ? inErrors(operation.bareFailure) : inPayload;
}

/**
 * What an operation answers when it was asked for an outcome. A transport fault gives something like
 * success here, because GraphQL knows nothing of what happens to its answer on the way.
 *
 * @throws GraphQLError for what is an error outside the payload.
 */
export function answerMagic(outcome: MagicOutcome, report: Report): object {
  if (isCode(outcome)) return report.coded({ code: outcome, message: messageOf(outcome) });
  if (isTransportCondition(outcome)) return report.succeeded({});
  switch (outcome) {
    case "undocumented-code":
      return report.coded({
        code: UNDOCUMENTED_CODE,
        message: "This code is not in the reference.",
      });
    case "bare-failure":
      return report.uncoded();
    case "graphql-error":
      throw createGraphQLError("Unexpected error.");
  }
}

function isCode(outcome: MagicOutcome): outcome is FluzErrorCode {
  return Object.hasOwn(codes, outcome);
}

/** As most mutations do: `success` and `error { code message }`. */
const inPayload: Report = {
  coded: ({ code, message, retryAfterS }) => ({
    success: false,
    error: { code, message, retryAfter: retryAfterS ?? null },
  }),
  uncoded: () => ({ success: false, error: null }),
  succeeded: (fields) => ({ ...fields, success: true, error: null }),
};

/**
 * As queries and a few mutations do, whose payload has no place for a code: in `errors`. The
 * documentation shows no `data` beside them.
 *
 * @param bareFailure what the payload says of a failure without a code, if it can
 */
function inErrors(bareFailure?: object): Report {
  return {
    coded({ code, message, retryAfterS, addressId }) {
      const extensions = {
        code,
        ...(addressId === undefined ? {} : { addressId }),
        ...(retryAfterS === undefined ? {} : { retryAfter: retryAfterS }),
      };
      throw createGraphQLError(message, { extensions });
    },
    uncoded() {
      if (bareFailure === undefined) throw createGraphQLError("Unexpected error.");
      return bareFailure;
    },
    succeeded: (fields) => fields,
  };
}
