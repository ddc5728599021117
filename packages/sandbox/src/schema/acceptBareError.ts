import { type DocumentNode, Kind, type SelectionSetNode, visit } from "graphql";

/**
 * Gives a bare selection of registerUser's `error` the sub-fields that GraphQL wants of an object.
 * The documentation's own sample selects it bare, so that query has to run as printed. Nothing else
 * in the document changes.
 */
export function acceptBareError(document: DocumentNode): DocumentNode {
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
