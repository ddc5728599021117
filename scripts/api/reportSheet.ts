import { bundleAsync } from "lightningcss";
import { writeReport } from "./writeReport.ts";

/** What of a style sheet people rely on in theirs. */
const names = /@layer [\w.-]+|\.fluz-[\w-]+|\[data-[\w-]+|--fluz-[\w-]+/g;

/** The report of a style sheet: its layers, classes, attributes and tokens, sorted. */
export async function reportSheet(door: string, filename: string): Promise<string> {
  const { code } = await bundleAsync({ filename });
  const found = new TextDecoder().decode(code).match(names) ?? [];
  const sorted = [...new Set(found)].map((name) => name.replace("[", "")).sort();
  return writeReport(door, "layer, attribute, class and token", "text", sorted.join("\n"));
}
