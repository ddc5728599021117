import { createGraphQLError } from "graphql-yoga";
import { codes, type FluzErrorCode } from "@fluz-kit/core";
import {
  type GraphqlCondition,
  isTransportCondition,
  UNDOCUMENTED_CODE,
} from "../scenarios/conditions.ts";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import { messageOf } from "./payload.ts";
import type { Report } from "./report.ts";

/**
 * What an operation answers when it was asked for an outcome. A transport fault gives something like
 * success here, because GraphQL knows nothing of what happens to its answer on the way.
 *
 * @throws GraphQLError for what is an error outside the payload.
 */
export function answerMagic(outcome: MagicOutcome, report: Report): object {
  if (isCode(outcome)) return report.coded({ code: outcome, message: messageOf(outcome) });
  if (isTransportCondition(outcome)) return report.succeeded({});
  return graphqlAnswers[outcome](report);
}

const graphqlAnswers = {
  "undocumented-code": (report) =>
    report.coded({ code: UNDOCUMENTED_CODE, message: "This code is not in the reference." }),
  "bare-failure": (report) => report.uncoded(),
  "graphql-error": () => {
    throw createGraphQLError("Unexpected error.");
  },
} satisfies Record<GraphqlCondition, (report: Report) => object>;

function isCode(outcome: MagicOutcome): outcome is FluzErrorCode {
  return Object.hasOwn(codes, outcome);
}
