import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Example } from "./readExamples.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules", ".bin", "tsc");

/**
 * What the TypeScript compiler has against the examples, one line per error. They are compiled within
 * the repository, so that they find the packages by name as a user's code does.
 */
export function compileExamples(examples: readonly Example[]): readonly string[] {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "examples-"));
  try {
    for (const { name, code } of examples) writeFileSync(join(folder, name), code);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.base.json",
        compilerOptions: {
          lib: ["ES2023", "DOM", "DOM.Iterable"],
          types: ["node", "vite/client"],
          // Servers that an example is mounted in stand beside the tests that run it.
          paths: {
            express: ["../../../test/servers/node_modules/@types/express"],
            fastify: ["../../../test/servers/node_modules/fastify"],
          },
        },
        files: examples.map(({ name }) => name),
      }),
    );
    const { status, stdout, stderr } = spawnSync(tsc, ["-p", folder, "--pretty", "false"], {
      encoding: "utf8",
    });
    const complaints = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("error"));
    if (status !== 0 && complaints.length === 0) return [`tsc ended with ${status}.`];
    return complaints;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
