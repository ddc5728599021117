import type { FluzError } from "@fluz-kit/core";
import { resolveGuidance } from "@fluz-kit/core";
import { inspect } from "node:util";

/** Everything that can be got out of an error by printing, serialising, cloning or looking at it. */
export function writeAll(error: FluzError): Readonly<Record<string, string>> {
  return {
    JSON: JSON.stringify(error),
    stack: String(error.stack),
    message: error.message,
    text: String(error),
    "what the console shows": inspect(error, { depth: 10, showHidden: true }),
    "its clone": inspect(structuredClone(error), { depth: 10, showHidden: true }),
    guidance: inspect({ ...resolveGuidance(error), error: null }, { depth: 10 }),
  };
}
