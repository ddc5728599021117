/**
 * How many lines of a source file are there for the kit: those of every statement and every tag that
 * names something of it. The form itself, its labels, inputs and buttons, does not count.
 */
export function countLines(code: string): number {
  const names = [...namesOf(code), "fluz"];
  const mentions = new RegExp(`@fluz-kit/|\\b(?:${names.join("|")})\\b`);
  let count = 0;
  let depth = 0;
  for (const line of joinImports(code).split("\n")) {
    const isBlank = /^\s*(\/\/.*|\/?\*.*|\{\/\*.*\*\/\})?$/.test(line);
    if (depth === 0 && !mentions.test(line)) continue;
    if (!isBlank) count += 1 + (line.match(/\u2028/g)?.length ?? 0);
    depth = Math.max(0, depth + balance(line));
  }
  return count;
}

/** What a file imports from the kit, under the names that it has there. */
function namesOf(code: string): readonly string[] {
  const imports = code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+["']@fluz-kit\//g);
  return [...imports].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim().replace(/^type\s+|^.*\sas\s+/g, ""))
      .filter((name) => name !== ""),
  );
}

/** Imports over several lines, as one that remembers how many it was. */
function joinImports(code: string): string {
  return code.replace(/^import\s[^;]*?;/gm, (whole) => whole.replaceAll("\n", "\u2028"));
}

/** How many brackets a line leaves open. A tag that is not closed on its line is one, too. */
function balance(line: string): number {
  const opened = line.match(/[([{]|<[A-Z][\w.]*(?=\s*$)/g)?.length ?? 0;
  const closed = line.match(/[)\]}]|^\s*\/?>/g)?.length ?? 0;
  return opened - closed;
}
