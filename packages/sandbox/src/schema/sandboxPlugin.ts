import type { Plugin } from "graphql-yoga";
import { acceptBareError } from "./acceptBareError.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/**
 * What the sandbox adds to plain GraphQL: the documentation's bare selection of an error runs, every
 * result carries its request id, a result without any operation is noted as refused, and the path
 * does not matter.
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
      if (outcomes.length === 0 && result.errors) {
        outcomes.push({ operation: null, outcome: "refused" });
      }
      payload.setResult({ ...result, extensions: { ...result.extensions, requestId } });
    },
  };
}
