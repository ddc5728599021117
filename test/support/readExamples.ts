/** A block of TypeScript in a text for people. */
export interface Example {
  /** Unique, and tells where it stands: `README.1.tsx`. */
  readonly name: string;
  readonly code: string;
}

/** The `ts` and `tsx` blocks of a Markdown text, in order. */
export function readExamples(path: string, markdown: string): readonly Example[] {
  const blocks = markdown.matchAll(/^```(tsx?)\n(.*?)^```$/gms);
  const stem = path.replace(/\.mdx?$/, "").replaceAll("/", ".");
  return [...blocks].map(([, kind = "ts", code = ""], index) => ({
    name: `${stem}.${index + 1}.${kind}`,
    code,
  }));
}
