import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCommands } from "../support/readCommands.ts";
import { listTracked, readText } from "../support/sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { scripts, packageManager }: { scripts: Record<string, string>; packageManager: string } =
  JSON.parse(readText("package.json"));

const texts = listTracked().filter(
  (path) => /\.(md|mdx)$/.test(path) && !/^docs\/api\/|CHANGELOG\.md$/.test(path),
);
const workflows = listTracked().filter((path) => path.startsWith(".github/workflows/"));
const commands = [...texts, ...workflows, ".ci/run"].flatMap((path) =>
  readCommands(readText(path).replaceAll("$pnpm ", "pnpm ")).map((command) => ({
    path,
    ...command,
  })),
);
/** What pnpm does by itself. */
const ownCommands = ["install", "exec", "publish"];
const programs = readdirSync(`${root}node_modules/.bin`);

describe("commands in texts and workflows", () => {
  test("are scripts that exist", () => {
    const unknown = commands.filter(
      ({ name }) => !Object.hasOwn(scripts, name) && !ownCommands.includes(name),
    );
    expect(unknown).toEqual([]);
    expect(commands.length).toBeGreaterThan(30);
  });

  test("run programs that are installed", () => {
    const run = commands.filter(({ name }) => name === "exec");
    expect(run.filter(({ rest }) => !programs.includes(rest.split(" ")[0] ?? ""))).toEqual([]);
  });

  test("name test projects and paths that exist", () => {
    const projects = [...readText("vitest.config.ts").matchAll(/name: "([\w-]+)"/g)].map(
      ([, name]) => name,
    );
    const named = commands.flatMap(({ rest }) => {
      const [found, project, path = "."] = /--project ([\w-]+)(?: (test\S*))?/.exec(rest) ?? [];
      return found === undefined ? [] : [{ project, path }];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ project }) => !projects.includes(project))).toEqual([]);
    expect(named.filter(({ path }) => !existsSync(root + path))).toEqual([]);
  });

  test("start the pnpm that the repository asks for", () => {
    const started = [...texts, ...workflows, ".ci/run"].flatMap((path) =>
      [...readText(path).matchAll(/pnpm@[\d.]*\d/g)].map(([name]) => name),
    );
    expect([...new Set(started)]).toEqual([packageManager]);
  });

  test("are all found", () => {
    expect(
      readCommands("`pnpm run api`, `npx -y pnpm@1.2.3 exec vitest run`\npnpm dev core # x"),
    ).toEqual([
      { name: "api", rest: "" },
      { name: "exec", rest: "vitest run" },
      { name: "dev", rest: "core" },
    ]);
  });
});

test("scripts run files and scripts that exist", () => {
  const missing = Object.values(scripts).flatMap((script) => [
    ...[...script.matchAll(/\bnode (\S+)/g)].filter(([, path]) => !existsSync(root + path)),
    ...[...script.matchAll(/\bpnpm (?:run )?([a-z][\w:-]*)/g)].filter(
      ([, name = ""]) => !Object.hasOwn(scripts, name) && !ownCommands.includes(name),
    ),
  ]);
  expect(missing).toEqual([]);
});

test("links between texts lead to files that exist", () => {
  const dead = texts.flatMap((path) =>
    [...readText(path).matchAll(/\]\((?!\w+:|#|\?)([^)#\s]+)|src="(?!\w+:)([^"]+)"/g)]
      .map(([, link, image]) => link ?? image ?? "")
      .filter((link) => !existsSync(root + posix.join(posix.dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test("what CONTRIBUTING calls by its path exists", () => {
  const named = readText("CONTRIBUTING.md").matchAll(
    /`((?:packages|test|docs|stories|scripts|\.github|\.ci)\/[^`*…]+)`/g,
  );
  const paths = [...named].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
});

test("CI runs what has to pass, and a release is signed", () => {
  expect(readText(".github/workflows/ci.yml")).toContain("run: .ci/run");
  const release = readText(".github/workflows/release.yml");
  for (const part of ["id-token: write", "run release:dry", "pnpm run release", "pnpm run sbom"]) {
    expect(release).toContain(part);
  }
  expect(scripts["release"]).toContain("changeset publish");
  expect(scripts["sbom"]).toContain("--sbom-format cyclonedx");
});
