import { describe, expect, test } from "vitest";
import { languages } from "../support/languages.ts";
import { listFiles, publishedPackages, readManifest } from "../support/sources.ts";

type Package = (typeof publishedPackages)[number];

const doors: Record<Package, readonly string[]> = {
  core: [
    ".",
    "./internal",
    "./server",
    "./reference",
    "./families/resources",
    "./families/secure-elements",
    "./families/webauthn",
  ],
  messages: [
    ".",
    ...["", "families/resources/", "families/secure-elements/", "families/webauthn/"].flatMap(
      (folder) => ["en", ...Object.keys(languages).toSorted()].map((tag) => `./${folder}${tag}`),
    ),
  ],
  react: [
    ".",
    "./styles.css",
    "./styles/error-banner.css",
    "./styles/error-summary.css",
    "./styles/guidance-view.css",
    "./styles/two-factor-prompt.css",
    "./styles/passcode-prompt.css",
  ],
  "react-query": [".", "./register"],
  sandbox: [".", "./fixtures", "./msw", "./testing"],
};

/** Built twice, so that a development build can warn and a production build has no warnings in it. */
const warns: readonly string[] = ["core", "react", "react-query"];

function packedDoor(name: Package, door: string, source: string) {
  if (source === "./src/styles/index.css") return "./dist/styles.css";
  if (source.endsWith(".css")) return source.replace("./src/", "./dist/");
  const built = source.replace(/^\.\/src\/(.+)\.tsx?$/, "./dist/$1");
  const development =
    [".", "./internal", "./server"].includes(door) && warns.includes(name)
      ? { development: built.replace("./dist/", "./dist/development/").concat(".js") }
      : {};
  return { types: `${built}.d.ts`, ...development, default: `${built}.js` };
}

describe.each(publishedPackages)("%s", (name) => {
  const manifest = readManifest(`packages/${name}/package.json`);

  test("has the doors that are documented, and no other", () => {
    expect(Object.keys(manifest.exports)).toEqual(doors[name]);
  });

  test("opens the same doors in the workspace and when packed", () => {
    const packed = Object.entries(manifest.exports).map(([door, source]) => [
      door,
      packedDoor(name, door, source),
    ]);
    expect(manifest.publishConfig.exports).toEqual(Object.fromEntries(packed));
  });

  test("leads each door to a file", () => {
    const files = listFiles(`packages/${name}/src`).map((path) =>
      path.replace(`packages/${name}/`, "./"),
    );
    expect(files).toEqual(expect.arrayContaining(Object.values(manifest.exports)));
  });

  test("tells types before code, for the tools that read in order", () => {
    const packed = Object.values(manifest.publishConfig.exports).filter(
      (door) => typeof door === "object",
    );
    expect(packed.map((door) => Object.keys(door)[0])).toEqual(packed.map(() => "types"));
    expect(packed.map((door) => Object.keys(door).at(-1))).toEqual(packed.map(() => "default"));
  });

  test("runs the same commands in the workspace and when packed", () => {
    const packed = Object.entries(manifest.bin ?? {}).map(([command, source]) => [
      command,
      source.replace("./src/", "./dist/").replace(/\.ts$/, ".js"),
    ]);
    expect(manifest.publishConfig.bin ?? {}).toEqual(Object.fromEntries(packed));
  });

  test("is ESM, publishes its build alone, and can be tree-shaken", () => {
    expect(manifest.type).toBe("module");
    expect(manifest.files).toEqual(["dist", "CHANGELOG.md"]);
    expect(manifest.publishConfig.access).toBe("public");
    expect(manifest.sideEffects).toEqual(name === "react" ? ["*.css"] : false);
  });
});
