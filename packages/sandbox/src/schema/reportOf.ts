import { codes, type FluzErrorCode } from "@fluz-kit/core";
import { createGraphQLError } from "graphql-yoga";
import { isTransportCondition, UNDOCUMENTED_CODE } from "../scenarios/conditions.ts";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import type { SandboxOperation } from "./operations.ts";
import { type CodedFailure, messageOf } from "./payload.ts";
import { placeOf } from "./responseKeys.ts";

/** How an operation says what went wrong. */
export interface Report {
  /** @throws GraphQLError where the payload has no place for a code. */
  coded(failure: CodedFailure): object;
  /** @throws GraphQLError where the payload cannot say that it failed. */
  uncoded(): object;
  /** The payload after success. */
  succeeded(fields: object): object;
}

/** How an operation says what went wrong, by the place that it has for a code. */
export function reportOf({ name, bareFailure }: SandboxOperation): Report {
  return placeOf(name) === "errors" ? inErrors(bareFailure) : inPayload;
}

/**
 * What an operation answers when it was asked for an outcome. For a transport fault that is success:
 * the fault comes later, on the way.
 *
 * @throws GraphQLError for an error outside the payload.
 */
export function answerMagic(outcome: MagicOutcome, report: Report): object {
  if (isCode(outcome)) return report.coded({ code: outcome, message: messageOf(outcome) });
  if (isTransportCondition(outcome)) return report.succeeded({});
  if (outcome === "bare-failure") return report.uncoded();
  if (outcome === "graphql-error") throw createGraphQLError("Unexpected error.");
  return report.coded({ code: UNDOCUMENTED_CODE, message: "This code is not in the reference." });
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

/** As queries and a few mutations do: in `errors`, because the payload has no place for a code. */
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
