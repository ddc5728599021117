import { createGraphQLError } from "graphql-yoga";
import { codes, type FluzErrorCode } from "@fluz-kit/core";
import {
  type GraphqlCondition,
  isTransportCondition,
  UNDOCUMENTED_CODE,
} from "../scenarios/conditions.ts";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import { fail, type Payload, succeed } from "./payload.ts";

/**
 * The payload that a magic outcome asks for. A transport fault answers with success here, because
 * GraphQL knows nothing of what happens to its answer on the way.
 *
 * @throws GraphQLError for the outcome that is an error outside the payload.
 */
export function answerMagic(outcome: MagicOutcome): Payload {
  if (isCode(outcome)) return fail(outcome);
  if (isTransportCondition(outcome)) return succeed();
  return graphqlAnswers[outcome]();
}

const graphqlAnswers = {
  "undocumented-code": () => ({
    success: false,
    error: { code: UNDOCUMENTED_CODE, message: "This code is not in the reference." },
  }),
  "bare-failure": () => ({ success: false, error: null }),
  "graphql-error": () => {
    throw createGraphQLError("Unexpected error.");
  },
} satisfies Record<GraphqlCondition, () => Payload>;

function isCode(outcome: MagicOutcome): outcome is FluzErrorCode {
  return Object.hasOwn(codes, outcome);
}
