import { createGraphQLError, type Plugin } from "graphql-yoga";
import { type DocumentNode, type GraphQLError, Kind, type SelectionSetNode, visit } from "graphql";
import type { SandboxContext } from "./SandboxContext.ts";

/**
 * What the sandbox adds to plain GraphQL. Any path will do. The documentation's bare selection of an
 * error runs. If a request asks for one thing, its code stands alone in `errors`, as documented. Every
 * result carries its request id. A result without an operation is noted as refused.
 */
export function sandboxPlugin(): Plugin<object, SandboxContext> {
  return {
    onYogaInit({ yoga }) {
      // Yoga asks whether an address ends in this. Every address does, and no URLPattern is needed.
      yoga.graphqlEndpoint = "";
    },
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result !== null && "kind" in result) replaceParseResult(acceptBareError(result));
      },
    onExecute: ({ args: { document } }) => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const [error] = result.errors ?? [];
        if (error === undefined || !holdsCode(error) || !asksForOneThing(document)) return;
        // As documented: no data, no path, no locations.
        const { message, extensions } = error;
        setResult({ errors: [createGraphQLError(message, { extensions })] });
      },
    }),
    onResultProcess(payload) {
      const { result, serverContext } = payload;
      const { requestId, outcomes } = serverContext;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { errors, extensions } = result;
      if (outcomes.length === 0 && errors) outcomes.push({ operation: null, outcome: "refused" });
      payload.setResult({ ...result, extensions: { ...extensions, requestId } });
    },
  };
}

function holdsCode({ extensions }: GraphQLError): boolean {
  return /^[A-Z]{2,5}-\d{4}$/.test(String(extensions["code"]));
}

function asksForOneThing({ definitions }: DocumentNode): boolean {
  const [definition, ...others] = definitions;
  if (others.length > 0 || definition?.kind !== Kind.OPERATION_DEFINITION) return false;
  const [selection, ...more] = definition.selectionSet.selections;
  return more.length === 0 && selection?.kind === Kind.FIELD;
}

/**
 * Gives a bare selection of registerUser's `error` the sub-fields that GraphQL asks for. The
 * documentation's own sample selects it bare, and has to run as printed.
 */
function acceptBareError(document: DocumentNode): DocumentNode {
  // By names, not by the schema's types: those would tie the sandbox to one copy of graphql.
  return visit(document, {
    Field: (node) =>
      node.name.value === "registerUser" && node.selectionSet
        ? { ...node, selectionSet: completed(node.selectionSet) }
        : undefined,
    FragmentDefinition: (node) =>
      node.typeCondition.name.value === "RegisterUserResponse"
        ? { ...node, selectionSet: completed(node.selectionSet) }
        : undefined,
  });
}

function completed(set: SelectionSetNode): SelectionSetNode {
  return {
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return { ...selection, selectionSet: completed(selection.selectionSet) };
      }
      const isBare =
        selection.kind === Kind.FIELD &&
        selection.name.value === "error" &&
        selection.selectionSet === undefined;
      return isBare ? { ...selection, selectionSet: wholeError } : selection;
    }),
  };
}

const wholeError: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: ["code", "message"].map((value) => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value },
  })),
};
