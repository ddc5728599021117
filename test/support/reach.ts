import { posix } from "node:path";
import { listImports, readText } from "./sources.ts";

/** A source and every source of its package that it leads to. */
export function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { from } of listImports(readText(path))) {
    if (from.startsWith(".")) reach(posix.join(posix.dirname(path), from), seen);
  }
  return seen;
}
