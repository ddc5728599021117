import { fieldsOf, isObject } from "../failure/isObject.ts";

/** How servers say that they refused the document before running any of it. */
const codes = /^GRAPHQL_(?:VALIDATION|PARSE)_FAILED$/;

/** How the sentences of graphql-js about a document begin. Sentences of a server's own can hold anything. */
const known =
  /^(?:Cannot (?:query field|spread fragment) |Unknown (?:argument|type|field|fragment|directive|operation)|Syntax Error: |Variable "\$|Fields? "|Fragment |Argument "|(?:The )?[Dd]irective "|Must provide |This anonymous |There can be only one |(?:Anonymous )?Subscription |Expected value of type |The \w+ operation )/;

/** After these words comes a value, which somebody may have typed. */
const value = /\b(found|got invalid value|cannot represent|unexpected)\b.*$/is;

/** A name of the schema or the document, as graphql-js writes it. */
const name = /^[@$[]*[_a-z][\w.]{0,99}(?:\(\w{1,99}:\))?[\]!]*(?: \{ \.\.\. \})?$/i;

/**
 * What a GraphQL server said about the document, if an entry of `errors[]` says that it refused that: a
 * misspelt field, an argument that is missing. Without the values in it.
 *
 * @returns `null` for any other entry
 */
export function readDocumentMistake(entry: unknown): string | null {
  const { message, extensions, path, locations } = fieldsOf(entry);
  const { code } = fieldsOf(extensions);
  // An error of the request as a whole has no path (GraphQL, 7.1.2). Some servers send no code with it.
  const isUncoded = code === undefined && path === undefined && Array.isArray(locations);
  const sentence = typeof message === "string" && known.test(message) ? withoutValues(message) : "";
  if (typeof code === "string" ? !codes.test(code) : !isUncoded || sentence === "") return null;
  return `${sentence || "It gave no reason that is known."}${placeOf(locations)}`;
}

function withoutValues(message: string): string {
  return message
    .slice(0, 500)
    .replace(value, "$1 …")
    .replace(/"([^"]*)"/g, (quoted, text: string) => (name.test(text) ? quoted : '"…"'))
    .replace(/\d{3,}/g, "…");
}

function placeOf(locations: unknown): string {
  const first: unknown = Array.isArray(locations) ? locations[0] : null;
  const { line, column } = fieldsOf(first);
  const isPlace = isObject(first) && typeof line === "number" && typeof column === "number";
  return isPlace ? ` (line ${line}, column ${column} of the document)` : "";
}
