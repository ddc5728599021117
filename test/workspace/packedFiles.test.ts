import { describe, expect, test } from "vitest";
import { judgeFiles } from "../packed/judgeFiles.ts";
import { publishedPackages, readManifest, readText } from "../support/sources.ts";

const whole = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "package.json",
  "dist/index.js",
  "dist/index.js.map",
  "dist/index.d.ts",
  "dist/development/index.js",
  "dist/part/Part.js",
  "dist/styles.css",
];
const sources = ["index.ts", "part/Part.tsx"];
const doors = ["dist/index.js", "dist/index.d.ts", "dist/styles.css"];

describe("the files of a packed package", () => {
  test("are its build and four others", () => {
    expect(judgeFiles(whole, sources, doors)).toEqual([]);
  });

  test.each([
    "src/index.ts",
    "dist/index.test.js",
    "dist/index.d.ts.map",
    "dist/index.ts",
    "dist/development/index.d.ts",
    "dist/removed.js",
    "dist/other.css",
    "dist/part/Part.stories.js",
    ".env",
    "node_modules/a/index.js",
    "tsconfig.json",
    "LICENSE.txt",
  ])("are not %s", (file) => {
    expect(judgeFiles([...whole, file], sources, doors)).toEqual([
      `${file} should not be published`,
    ]);
  });

  test.each(["LICENSE", "README.md", "CHANGELOG.md", "package.json", ...doors])(
    "are not whole without %s",
    (file) => {
      const rest = whole.filter((one) => one !== file);
      expect(judgeFiles(rest, sources, doors)).toEqual([`${file} is missing`]);
    },
  );
});

describe.each(publishedPackages)("%s", (name) => {
  const text = readText(`packages/${name}/package.json`);

  test("runs nothing on the machine of whoever installs it", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(text);
    expect(Object.keys(scripts)).toEqual(["build"]);
  });

  test("is published in the open, with its provenance", () => {
    expect(readManifest(`packages/${name}/package.json`).publishConfig).toMatchObject({
      access: "public",
      provenance: true,
    });
  });

  test("has a changelog that knows its version", () => {
    const { version }: { version: string } = JSON.parse(text);
    const changelog = readText(`packages/${name}/CHANGELOG.md`);
    expect(changelog).toMatch(new RegExp(`^# @fluz-kit/${name}\n`));
    expect(changelog).toContain(`\n## ${version}\n`);
  });
});
