import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { annotatedLibrary, hostLibrary } from "../support/hostLibrary.ts";
import { readExamples } from "../support/readExamples.ts";

/*
 * Packs what has types for hosts, and compiles the examples of the texts, and a library that exports hooks over
 * the kit's, against the declarations in it: with the oldest TypeScript that the kit supports, the newest, and
 * one between, under each way to find a package, with nothing of a library left unchecked.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const packages = ["core", "messages", "react", "react-query"];
const texts = [
  "README.md",
  "docs/getting-started.md",
  ...packages.map((name) => `packages/${name}/README.md`),
];
const compilers: Readonly<Record<string, string>> = {
  "5.4": "test/typescript/node_modules/typescript-5.4/bin/tsc",
  "5.9": "test/typescript/node_modules/typescript-5.9/bin/tsc",
  newest: "node_modules/typescript/bin/tsc",
};
const modules = { bundler: "ESNext", node16: "Node16", nodenext: "NodeNext" } as const;
/** What only other libraries' declarations would be tried with. */
const foreign = /from "(?:@mui|msw|@fluz-kit\/sandbox)/;

const cache = join(root, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
// Within the repository, so that React and TanStack Query are found.
const work = mkdtempSync(join(cache, "typescripts-"));
let problems = 0;

try {
  for (const name of packages) install(name);
  writeFileSync(join(work, "package.json"), '{ "type": "module", "private": true }');
  writeFileSync(join(work, "library.ts"), hostLibrary);
  writeFileSync(join(work, "annotated.ts"), annotatedLibrary);
  writeFileSync(join(work, "styles.d.ts"), 'declare module "*.css";\n');
  for (const path of texts) {
    for (const { name, code } of readExamples(path, readFileSync(join(root, path), "utf8"))) {
      if (!foreign.test(code)) writeFileSync(join(work, name), `${code}\nexport {};\n`);
    }
  }
  for (const [version, compiler] of Object.entries(compilers)) {
    for (const [moduleResolution, module] of Object.entries(modules)) {
      compile(version, compiler, { module, moduleResolution });
    }
    // TypeScript has it from 5.5.
    if (version === "5.4") continue;
    const isolated = {
      isolatedDeclarations: true,
      module: "NodeNext",
      moduleResolution: "nodenext",
    };
    compile(`${version}, each file by itself`, compiler, isolated, ["annotated.ts"]);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = problems === 0 ? 0 : 1;

/** Packs a package as publishing would, and puts it where an installation would. */
function install(name: string): void {
  const out = mkdtempSync(join(work, "pack-"));
  const folder = join(root, "packages", name);
  execFileSync("pnpm", ["pack", "--pack-destination", out], { cwd: folder, stdio: "pipe" });
  const [archive = ""] = readdirSync(out);
  const target = join(work, "node_modules", "@fluz-kit", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(out, archive), "-C", target, "--strip-components", "1"]);
  rmSync(out, { recursive: true });
}

function compile(
  version: string,
  compiler: string,
  found: Readonly<Record<string, string | boolean>>,
  include: readonly string[] = ["*.ts", "*.tsx"],
): void {
  const config = join(work, "tsconfig.json");
  const compilerOptions = {
    ...found,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    jsx: "react-jsx",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: join(work, "out"),
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, compiler), "-p", config, "--pretty", "false"],
    { encoding: "utf8" },
  );
  process.stdout.write(
    `TypeScript ${version}, ${found["moduleResolution"]}: ${status === 0 ? "compiles" : "objects"}\n`,
  );
  if (status === 0) return;
  problems += 1;
  process.stdout.write(stdout);
}
