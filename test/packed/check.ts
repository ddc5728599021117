import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDemo } from "./buildDemo.ts";
import { buildForHermes } from "./buildForHermes.ts";
import { judgeFiles } from "./judgeFiles.ts";
import { requireDoors } from "./requireDoors.ts";

// Packs every package that is published, as publishing would, judges what came out of it, and builds the
// demo with that.

interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  bin?: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
}

/** What a strict Content Security Policy stops, and what keeps or shows more than it should. */
const forbidden =
  /\bdebugger\b|\blocalStorage\b|\bdocument\.cookie\b|\bdangerouslySetInnerHTML\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\beval\(|\bnew Function\b|\bdocument\.write\b/;

const packages = fileURLToPath(new URL("../../packages", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "fluz-kit-packed-"));
let problems = 0;
const unpacked = new Map<string, string>();

try {
  for (const folder of readdirSync(packages).sort()) checkPackage(join(packages, folder));
  process.stdout.write("all of them, from CommonJS\n");
  for (const problem of requireDoors(unpacked, work)) report("from CommonJS", problem);
  process.stdout.write("core, built for React Native\n");
  const core = unpacked.get("@fluz-kit/core") ?? "";
  for (const problem of buildForHermes(core, work)) report("core in React Native", problem);
  process.stdout.write("the demo, built with them\n");
  for (const problem of buildDemo(unpacked, work).problems) report("demo", problem);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(problems === 0 ? "Packed packages: all good.\n" : "");
process.exitCode = problems === 0 ? 0 : 1;

function checkPackage(folder: string): void {
  if (readManifest(folder).private === true) return;
  const out = mkdtempSync(join(work, "package-"));
  run("pnpm", ["pack", "--pack-destination", out], folder);
  const [archive] = readdirSync(out);
  if (archive === undefined) throw new Error(`Fluz Kit: pnpm pack wrote nothing for ${folder}.`);
  const tarball = join(out, archive);
  run("tar", ["-xzf", tarball, "-C", out], folder);
  const packed = join(out, "package");
  const manifest = readManifest(packed);
  process.stdout.write(`${manifest.name}\n`);
  for (const problem of judge(packed, join(folder, "src"), manifest))
    report(manifest.name, problem);
  if (!attempt("publint", ["run", tarball, "--strict"])) report(manifest.name, "publint objects");
  const styles = Object.keys(manifest.exports).filter((door) => door.endsWith(".css"));
  const excluded = styles.length > 0 ? ["--exclude-entrypoints", ...styles] : [];
  if (
    !attempt("attw", [tarball, "--profile", "esm-only", "--no-emoji", "-f", "ascii", ...excluded])
  )
    report(manifest.name, "attw objects");
  unpacked.set(manifest.name, packed);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "");
}

function* judge(packed: string, source: string, manifest: Manifest): Generator<string> {
  const files = filesIn(packed);
  yield* judgeFiles(files, filesIn(source), targets(manifest));
  for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
    if (/^(workspace|catalog):/.test(range)) yield `${name} is asked for as ${range}`;
  for (const path of Object.values(manifest.bin ?? {}).map(bare)) {
    if (!read(packed, path).startsWith("#!/usr/bin/env node\n")) yield `${path} has no shebang`;
    if ((statSync(join(packed, path)).mode & 0o111) === 0) yield `${path} is not executable`;
  }
  const isClient = manifest.name.startsWith("@fluz-kit/react");
  const isServer = manifest.name === "@fluz-kit/sandbox";
  for (const path of files.filter((file) => file.endsWith(".js"))) {
    const code = read(packed, path);
    const development = path.startsWith("dist/development/");
    if (!isServer && !development && /\bconsole\./.test(code))
      yield `${path} writes to the console`;
    const banned = isServer ? null : forbidden.exec(withoutComments(code));
    if (banned) yield `${path} has ${banned[0]} in it`;
    if (!isServer && /process\.env/.test(code)) yield `${path} asks for process.env`;
    if (isClient && /\buse(State|Reducer|Effect|LayoutEffect|Context)\(/.test(code)) {
      if (!/^["']use client["'];/.test(code)) yield `${path} lost "use client"`;
    }
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

function targets(manifest: Manifest): string[] {
  const doors = Object.values(manifest.exports).flatMap((door) =>
    typeof door === "string" ? [door] : Object.values(door),
  );
  return [...doors, ...Object.values(manifest.bin ?? {})].map(bare);
}

function bare(path: string): string {
  return path.replace(/^\.\//, "");
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function readManifest(folder: string): Manifest {
  return JSON.parse(read(folder, "package.json"));
}

function report(name: string, problem: string): void {
  problems += 1;
  process.stderr.write(`  ${name}: ${problem}\n`);
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { cwd: packages, stdio: "pipe", encoding: "utf8" });
    return true;
  } catch (error) {
    const output =
      error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    process.stderr.write(`${output}\n`);
    return false;
  }
}
