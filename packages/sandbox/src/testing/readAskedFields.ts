/** A field at the top of an operation: what a failure stands under. */
export interface AskedField {
  readonly name: string;
  /** The alias, or the name. */
  readonly key: string;
}

/**
 * The fields that a GraphQL document asks for, without reading the rest of it: no GraphQL has to be loaded for a
 * test. None for a text that is no document. Fragments at the top are passed over.
 *
 * @param operationName which operation of several @default the first
 */
export function readAskedFields(document: string, operationName?: string): readonly AskedField[] {
  const operations: { readonly name: string | undefined; readonly fields: AskedField[] }[] = [];
  let depth = 0;
  let header: string[] = [];
  let before = "";
  for (const token of tokensOf(document)) {
    const fields = operations.at(-1)?.fields;
    if (token === "{") {
      if (depth === 0) operations.push({ name: header[1], fields: [] });
      depth += 1;
    } else if (token === "}") {
      depth -= 1;
      if (depth === 0) {
        if (header[0] === "fragment") operations.pop();
        header = [];
      }
    } else if (depth === 0) header.push(token);
    else if (depth === 1 && fields && /^\w/.test(token)) {
      if (before === ":") fields.push({ name: token, key: fields.pop()?.key ?? token });
      else if (!["...", "on"].includes(before)) fields.push({ name: token, key: token });
    }
    // `... on Type`: neither word is a field.
    before = before === "..." && token === "on" ? "on" : token;
  }
  const named = operations.find(({ name }) => name !== undefined && name === operationName);
  return (named ?? operations[0])?.fields ?? [];
}

/** Names, braces, colons and spreads that are left when texts, comments, arguments and directives have gone. */
function tokensOf(document: string): readonly string[] {
  let text = document.replaceAll(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g, " ");
  for (let inner = ""; inner !== text;) {
    inner = text;
    text = text.replaceAll(/\([^()]*\)/g, " ");
  }
  return text.replaceAll(/@\w+/g, " ").match(/\.{3}|\w+|[{}:]/g) ?? [];
}
