import { createGraphQLError, type Plugin } from "graphql-yoga";
import type { GraphQLError } from "graphql";
import { acceptBareError } from "./acceptBareError.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/**
 * What the sandbox adds to plain GraphQL: the documentation's bare selection of an error runs, a
 * code in `errors` stands there as the documentation shows it, every result carries its request id,
 * a result without any operation is noted as refused, and the path does not matter.
 */
export function sandboxPlugin(): Plugin<object, SandboxContext> {
  return {
    onYogaInit({ yoga }) {
      // Yoga asks whether an address ends in its endpoint. Every address ends in nothing, so every
      // path is the endpoint, and browsers without URLPattern need none.
      yoga.graphqlEndpoint = "";
    },
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result !== null && "kind" in result) replaceParseResult(acceptBareError(result));
      },
    onResultProcess(payload) {
      const {
        result,
        serverContext: { requestId, outcomes },
      } = payload;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { errors, extensions } = result;
      if (outcomes.length === 0 && errors) outcomes.push({ operation: null, outcome: "refused" });
      const rest = { extensions: { ...extensions, requestId } };
      const [error] = errors ?? [];
      if (outcomes.length === 1 && error !== undefined && holdsCode(error)) {
        payload.setResult({ errors: [withoutPlace(error)], ...rest });
      } else {
        payload.setResult({ ...result, ...rest });
      }
    },
  };
}

function holdsCode({ extensions }: GraphQLError): boolean {
  return /^[A-Z]{2,5}-\d{4}$/.test(String(extensions["code"]));
}

/** The documentation shows such an error alone: no data, no path, no locations. */
function withoutPlace({ message, extensions }: GraphQLError): GraphQLError {
  return createGraphQLError(message, { extensions });
}
