import { expect, test } from "vitest";
import { publishedPackages, readManifest, readText } from "../support/sources.ts";

type Package = (typeof publishedPackages)[number];

const runtime: Record<Package, readonly string[]> = {
  core: [],
  messages: ["@fluz-kit/core"],
  react: ["@fluz-kit/core", "@fluz-kit/messages"],
  "react-query": ["@fluz-kit/core"],
  sandbox: ["@fluz-kit/core", "graphql", "graphql-yoga"],
};

const peers: Record<Package, readonly string[]> = {
  core: [],
  messages: [],
  react: ["react", "react-dom"],
  "react-query": ["@tanstack/react-query", "react"],
  sandbox: ["msw"],
};

test.each(publishedPackages)("%s brings along only what it must", (name) => {
  const manifest = readManifest(`packages/${name}/package.json`);
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(runtime[name]);
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(peers[name]);
  expect(manifest.optionalDependencies).toBeUndefined();
});

/** Whether a range of npm's, of the few forms that `engines` has, allows this version. */
function allows(range: string, version: readonly [number, number]): boolean {
  return range.split("||").some((part) => {
    const [, sign, major, minor = "0"] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === undefined) return false;
    const isSame = version[0] === Number(major) && version[1] >= Number(minor);
    return isSame || (sign === ">=" && version[0] > Number(major));
  });
}

test.each(["graphql", "graphql-yoga"])(
  "%s runs on the oldest Node that the sandbox names",
  (name) => {
    const { engines } = readManifest("packages/sandbox/package.json");
    expect(engines).toEqual({ node: ">=20" });
    const path = `packages/sandbox/node_modules/${name}/package.json`;
    const { engines: asked = {} }: { engines?: { node?: string } } = JSON.parse(readText(path));
    expect(allows(asked.node ?? ">=0", [20, 0])).toBe(true);
    expect(allows("^22.0.0 || ^24.0.0 || >=26.0.0", [20, 0])).toBe(false);
  },
);

test("every tool is asked for by one exact version", () => {
  const { devDependencies, optionalDependencies } = readManifest("package.json");
  const loose = Object.entries({ ...devDependencies, ...optionalDependencies }).filter(
    ([, range]) => !/^(\d+\.\d+\.\d+|catalog:|workspace:\*)$/.test(range),
  );
  expect(loose).toEqual([]);
});
