import { expect, test } from "vitest";
import { publishedPackages, readManifest } from "../support/sources.ts";

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

test("every tool is asked for by one exact version", () => {
  const { devDependencies, optionalDependencies } = readManifest("package.json");
  const loose = Object.entries({ ...devDependencies, ...optionalDependencies }).filter(
    ([, range]) => !/^(\d+\.\d+\.\d+|catalog:|workspace:\*)$/.test(range),
  );
  expect(loose).toEqual([]);
});
