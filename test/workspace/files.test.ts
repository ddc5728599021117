import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listFiles, listTracked, readText } from "../support/sources.ts";

const code = ["packages", "stories", "test", "scripts", ".storybook"]
  .flatMap(listFiles)
  .filter((path) => /\.(tsx?|css)$/.test(path) && !path.includes("/dist/"));

describe("files", () => {
  test("none passes 300 lines", () => {
    expect(code.filter((path) => readText(path).split("\n").length > 301)).toEqual([]);
  });

  test("none is a drawer for things without a name", () => {
    const banned = /(^|\/)(utils?|helpers?|common|manager)(\/|\.tsx?$)/;
    // Storybook decides the name of the file that dresses its frame.
    const named = code.filter((path) => path !== ".storybook/manager.ts");
    expect(named.filter((path) => banned.test(path))).toEqual([]);
  });

  test("index files only pass on", () => {
    const doors = code.filter((path) => /\/src\/(.+\/)?index\.tsx?$/.test(path));
    const busy = doors.filter((path) =>
      /^(?!export\b|\s|\}|\/\/|\/\*|\*|$)|^export (default|const|let|function|class)/m.test(
        readText(path),
      ),
    );
    expect(busy).toEqual([]);
  });

  test("folders are written in kebab-case", () => {
    const folders = code.flatMap((path) => path.split("/").slice(1, -1));
    expect(folders.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const binary = /\.(png|jpe?g|gif|ico|woff2?|br|gz)$/;

/** Written in parts, so that this file does not name what it forbids. */
const telltales = [
  /(?<![\w.:/-])\/(work|root|tmp|home\/\w+|Users\/\w+)\//,
  new RegExp(["registry", "npmjs"].join("\\.")),
  /https?:\/\/(registry|npm|nexus|artifactory)\.(?!js)/,
];

test("no file names a folder of somebody's machine, or where packages come from", () => {
  const own = [repository, homedir()].filter((path) => path.length > "/root".length);
  const telling = listTracked()
    .filter((path) => path !== "pnpm-lock.yaml" && !binary.test(path))
    .filter((path) => {
      const text = readText(path);
      return telltales.some((pattern) => pattern.test(text)) || own.some((p) => text.includes(p));
    });
  expect(telling).toEqual([]);
});
