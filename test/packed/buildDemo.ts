import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const demo = join(root, "packages", "demo");

/** What a build of the demo is judged by. */
interface DemoBuild {
  readonly problems: readonly string[];
}

/**
 * Copies the demo out of the workspace, puts the packed packages where an installation would, and
 * checks its types and builds it there. Everything else it needs is what the workspace has installed.
 *
 * @param packed the unpacked tarballs by package name; they are moved away
 */
export function buildDemo(packed: ReadonlyMap<string, string>, work: string): DemoBuild {
  const copy = join(work, "demo");
  for (const name of ["src", "index.html", "vite.config.ts", "embedSandbox.ts", "package.json"]) {
    cpSync(join(demo, name), join(copy, name), { recursive: true });
  }
  cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
  const settings: { extends: string } = JSON.parse(
    readFileSync(join(demo, "tsconfig.json"), "utf8"),
  );
  writeFileSync(
    join(copy, "tsconfig.json"),
    JSON.stringify({ ...settings, extends: "./tsconfig.base.json" }),
  );
  const modules = join(copy, "node_modules");
  link(join(demo, "node_modules"), modules, ["@fluz-kit"]);
  mkdirSync(join(modules, "@fluz-kit"));
  for (const [name, folder] of packed) {
    const installed = join(modules, name);
    renameSync(folder, installed);
    // What it depends on beside the kit, at the versions that it asks for.
    const own = join(root, "packages", name.replace("@fluz-kit/", ""), "node_modules");
    if (name === "@fluz-kit/sandbox") link(own, join(installed, "node_modules"), ["@fluz-kit"]);
  }
  const problems = [
    ...attempt("tsc", ["-p", copy], copy),
    ...attempt("vite", ["build", "--logLevel", "warn"], copy),
  ];
  return { problems: [...problems, ...judge(join(copy, "dist", "assets"), problems.length > 0)] };
}

function link(from: string, to: string, except: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!except.includes(name)) symlinkSync(join(from, name), join(to, name));
  }
}

function judge(assets: string, isBroken: boolean): readonly string[] {
  if (isBroken) return [];
  const files = readdirSync(assets);
  const text = files.map((name) => readFileSync(join(assets, name), "utf8")).join("\n");
  return [
    ...(text.includes("This number already has an account") ? [] : ["has no sentences in it"]),
    ...(text.includes(".fluz-ErrorBanner") ? [] : ["has no styles of the kit in it"]),
    ...(/Fluz Kit: AUTH|Rehears/.test(text) ? ["has something for developers in it"] : []),
  ];
}

function attempt(command: string, args: readonly string[], cwd: string): readonly string[] {
  try {
    execFileSync(join(root, "node_modules", ".bin", command), args, {
      cwd,
      stdio: "pipe",
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    });
    return [];
  } catch (error) {
    const said = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    const cried = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    return [`${command} objects:\n${said}${cried}`];
  }
}
