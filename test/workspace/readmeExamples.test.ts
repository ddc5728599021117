import { describe, expect, test } from "vitest";
import { compileExamples } from "../support/compileExamples.ts";
import { readExamples } from "../support/readExamples.ts";
import { listTracked, readText } from "../support/sources.ts";

/** The API reports are types, not examples. */
const texts = listTracked().filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"));

describe("examples in texts for people", () => {
  // The compiler has 2 cores at best, and more to read with every example.
  test("compile as they stand", { timeout: 30_000 }, () => {
    const examples = texts.flatMap((path) => readExamples(path, readText(path)));
    const names = examples.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["README.1.tsx", "docs.getting-started.1.tsx"]));
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
