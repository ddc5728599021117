import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples } from "./readExamples.ts";

/**
 * Runs an example of a text for people as it stands, and gives what it exports. Where it calls `test`, that is a
 * test of whoever imports it while tests are collected.
 *
 * @param index which example, from 0
 */
export async function importExample(path: string, index: number): Promise<object> {
  const example = readExamples(path, readFileSync(path, "utf8"))[index];
  if (example === undefined) throw new Error(`${path} has no example ${index}.`);
  // Beside the tests, so that it finds the packages by name and is compiled as they are.
  const file = join(process.cwd(), "test", "support", `.${process.pid}.${example.name}`);
  writeFileSync(file, example.code);
  try {
    return await import(/* @vite-ignore */ file);
  } finally {
    rmSync(file);
  }
}
