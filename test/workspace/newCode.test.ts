import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCode } from "../../scripts/new-code/addCode.ts";
import { isTranslation } from "../../scripts/api/listDoors.ts";
import { compileCopy } from "../support/compileCopy.ts";
import { type Copy, copyRepository } from "../support/copyRepository.ts";
import { languages } from "../support/languages.ts";
import { listTracked } from "../support/sources.ts";

/** Where a code has a place, and what the compiler needs beside it. */
const paths = listTracked().filter((path) =>
  /^(docs\/api\/|packages\/(core|messages)\/|packages\/sandbox\/(README|src\/scenarios)|stories\/catalogue\/|test\/(fixtures\/[^/]+$|core\/catalogue\/)|tsconfig\.base)/.test(
    path,
  ),
);

let copy: Copy = { root: "", remove: () => undefined };

function renew(): void {
  copy = copyRepository(paths);
}

function read(path: string): string {
  return readFileSync(join(copy.root, path), "utf8");
}

function everything(): string {
  return paths.map(read).join("\n");
}

describe("pnpm run new:code AUTH-0032", () => {
  beforeEach(renew);
  afterEach(() => copy.remove());

  test("leaves blanks that the compiler names, each where it is, and nothing else", () => {
    addCode(copy.root, "AUTH-0032");
    const core = "packages/core/src/catalogue";
    const blanks = [
      [`${core}/codes.ts`, ["NAME", "GROUP"]],
      [`${core}/names.ts`, ["NAME"]],
      [`${core}/policies.ts`, ["SEVERITY", "SURFACE", "ACTIONS", "RETRY", "FIXER"]],
      [`${core}/reference.ts`, ["MESSAGE", "RESOLUTION", "NOTE"]],
    ] as const;
    expect(compileCopy(copy.root, "packages/core")).toEqual(
      blanks.flatMap(([path, names]) =>
        names.map((name) => `${path}: Cannot find name 'FILL_IN_${name}'.`),
      ),
    );
  }, 60_000);

  test("says where everything is that is left to do", () => {
    const left = addCode(copy.root, "AUTH-0032");
    const places = left.map((line) => /^(\S+?)(?::(\d+))? {2}/.exec(line) ?? []);
    const numbered = places.filter(([, , line]) => line !== undefined);
    const english = numbered.filter(([, path = ""]) => !isTranslation(path));
    expect(english.map(([, path]) => path)).toEqual([
      "packages/core/src/catalogue/codes.ts",
      "packages/core/src/catalogue/names.ts",
      "packages/core/src/catalogue/policies.ts",
      "packages/core/src/catalogue/reference.ts",
      "packages/messages/src/enWithoutPrompts.ts",
      "test/fixtures/general-error-codes.tsv",
      "test/fixtures/guidance.tsv",
      "packages/sandbox/README.md",
    ]);
    expect(numbered.length - english.length).toBe(Object.keys(languages).length);
    for (const [, path = "", line] of numbered) {
      expect(read(path).split("\n")[Number(line) - 1]).toMatch(/AUTH-0032|^ {2}FILL_IN_NAME,$/);
    }
    const others = places.filter(([, path, line]) => path !== undefined && line === undefined);
    expect(others.map(([, path = ""]) => existsSync(join(copy.root, path)))).not.toContain(false);
    expect(others.map(([, path]) => path)).toContain("packages/core/src/catalogue/operations.ts");
  });

  test("puts sentences to fill into every language", () => {
    const messages = "packages/messages/src";
    writeFileSync(join(copy.root, messages, "es.ts"), read(`${messages}/enWithoutPrompts.ts`));
    addCode(copy.root, "AUTH-0032");
    for (const language of ["enWithoutPrompts", "es"]) {
      expect(read(`${messages}/${language}.ts`)).toContain('"AUTH-0032": {\n      title: FILL_IN_');
    }
  });

  test("adds the story, and widens what counts as a code", () => {
    addCode(copy.root, "AUTH-0032");
    expect(read("stories/catalogue/Codes.stories.tsx")).toContain(
      'export const Auth0032 = storyOf("AUTH-0032");',
    );
    expect(read("packages/core/src/catalogue/isFluzErrorCode.ts")).toContain("|3[0-2])$/");
    expect(read("test/core/catalogue/codes.test.ts")).toContain("toHaveLength(32)");
  });

  test("keeps every other name in its place when numbers are left out", () => {
    addCode(copy.root, "AUTH-0034");
    expect(read("packages/core/src/catalogue/names.ts")).toContain(
      '  "INVALID_SCOPE",\n  "",\n  "",\n  FILL_IN_NAME,\n] as const satisfies readonly (FluzErrorName | "")[];',
    );
    addCode(copy.root, "AUTH-0032");
    const names = read("packages/core/src/catalogue/names.ts");
    expect(names).toContain('  "INVALID_SCOPE",\n  FILL_IN_NAME,\n  "",\n  FILL_IN_NAME,\n]');
    expect(read("packages/core/src/catalogue/isFluzErrorCode.ts")).toContain("|3[0124])$/");
  });

  test("the copy is whole, and its packages are its own", () => {
    expect(paths.filter((path) => !existsSync(join(copy.root, path)))).toEqual([]);
    writeFileSync(join(copy.root, "packages/core/src/index.ts"), "");
    expect(compileCopy(copy.root, "packages/messages").length).toBeGreaterThan(0);
  }, 60_000);
});

describe("a code is refused, and nothing is written,", () => {
  beforeEach(renew);
  afterEach(() => copy.remove());

  test.each([
    ["AUTH-0031", /it exists/],
    ["AUTH-0001", /it exists/],
    ["AUTH-0000", /from AUTH-0001 on/],
    ["AUTH-32", /four digits/],
    ["AUTH-00032", /four digits/],
    ["auth-0032", /four digits/],
    [" AUTH-0032", /four digits/],
    ["AUTH-0032\n", /four digits/],
    ["AUTH-003２", /four digits/],
    ["RC-0032", /four digits/],
    ["", /four digits/],
    ["AUTH-0099", /the sandbox answers a value that ends in 0099/],
    ["AUTH-0429", /the sandbox answers a value that ends in 0429/],
  ])("when it is %j", (code, why) => {
    const before = everything();
    expect(() => addCode(copy.root, code)).toThrow(/^Fluz Kit: ".*" was not added, because /s);
    expect(() => addCode(copy.root, code)).toThrow(why);
    expect(everything()).toBe(before);
  });

  test("when one of the files has no place for it", () => {
    const stories = "stories/catalogue/Codes.stories.tsx";
    writeFileSync(join(copy.root, stories), "");
    const before = everything();
    expect(() => addCode(copy.root, "AUTH-0032")).toThrow(
      /Codes\.stories\.tsx has no place for it/,
    );
    expect(everything()).toBe(before);
  });

  test("when it was added a moment ago", () => {
    addCode(copy.root, "AUTH-0032");
    const once = everything();
    expect(() => addCode(copy.root, "AUTH-0032")).toThrow(/it exists/);
    expect(everything()).toBe(once);
  });
});
