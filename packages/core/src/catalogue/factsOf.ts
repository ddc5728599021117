import type { CodeFacts } from "./CodeFacts.ts";
import type { Policy } from "./Policy.ts";
import { policies } from "./policies.ts";

const rows: Readonly<Record<string, Policy & CodeFacts>> = policies;
const none: CodeFacts = {};

/** What the row of a code says beyond its policy. Of anything but a code of the general catalogue it says nothing. */
export function factsOf(code: unknown): CodeFacts {
  return (typeof code === "string" && Object.hasOwn(rows, code) && rows[code]) || none;
}
