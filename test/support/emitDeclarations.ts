import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const modules = { bundler: "ESNext", node16: "Node16", nodenext: "NodeNext" } as const;

/** How the compiler finds the packages that a library imports. */
export type Resolution = keyof typeof modules;

/** What the compiler has against a library, one line per error, and the declarations that it writes for it. */
export function emitDeclarations(
  code: string,
  resolution: Resolution,
): { readonly complaints: readonly string[]; readonly declarations: string } {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "library-"));
  try {
    writeFileSync(join(folder, "library.ts"), code);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.base.json",
        compilerOptions: {
          lib: ["ES2023", "DOM", "DOM.Iterable"],
          types: ["node"],
          module: modules[resolution],
          moduleResolution: resolution,
          noEmit: false,
          incremental: false,
          tsBuildInfoFile: null,
          declaration: true,
          emitDeclarationOnly: true,
          outDir: "out",
          rootDir: "../../..",
        },
        files: ["library.ts"],
      }),
    );
    const tsc = join(root, "node_modules", ".bin", "tsc");
    const { stdout, stderr } = spawnSync(tsc, ["-p", folder, "--pretty", "false"], {
      encoding: "utf8",
    });
    const complaints = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("error"));
    const written = join(folder, "out", folder.slice(root.length), "library.d.ts");
    return { complaints, declarations: read(written) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
