import { describe, expect, test } from "vitest";
import { compileExamples } from "../support/compileExamples.ts";
import { readExamples } from "../support/readExamples.ts";
import { listTracked, readText } from "../support/sources.ts";

const readmes = listTracked().filter((path) => path.endsWith("README.md"));

describe("examples in READMEs", () => {
  // The compiler has 2 cores at best, and more to read with every example.
  test("compile as they stand", { timeout: 30_000 }, () => {
    const examples = readmes.flatMap((path) => readExamples(path, readText(path)));
    expect(examples.map(({ name }) => name)).toContain("README.2.tsx");
    expect(compileExamples(examples)).toEqual([]);
  });

  test("that do not compile are told of, by file", () => {
    const [example] = readExamples(
      "docs/made-up.md",
      'Text.\n\n```ts\nimport { codeOf } from "@fluz-kit/core";\ncodeOf("NO_SUCH_NAME");\n```\n',
    );
    expect(compileExamples(example ? [example] : [])).toEqual([
      expect.stringMatching(/docs\.made-up\.1\.ts\(2,8\): error TS2345/),
    ]);
  });
});
