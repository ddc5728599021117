import { describe, expect, test } from "vitest";
import { listTracked, readText } from "../support/sources.ts";

const recipes = listTracked().filter((path) => path.startsWith("test/forms/recipes/"));
const page = readText("docs/forms.md");

/** The blocks of the page. Where one leaves something out, it has pieces. */
const blocks = [...page.matchAll(/^```jsx\n(.*?)^```$/gms)].map(([, code = ""]) =>
  code.split(/^…$/m),
);

const linesOf = (block: readonly string[]) =>
  block.flatMap((piece) => piece.split("\n")).filter(Boolean).length;

/** Without space and line breaks, which the page and the recipes have each in their way. */
const dense = (text: string) => text.replaceAll(/\s/g, "");

const shows = (path: string, block: readonly string[]) => {
  const code = dense(readText(path));
  return block.every((piece) => code.includes(dense(piece)));
};

describe("the page about forms", () => {
  test("has many blocks", () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  test.each(blocks.map((block) => [block.join("…"), block] as const))(
    "shows what the tests run: %s",
    (_, block) => {
      expect(recipes.filter((path) => shows(path, block))).not.toEqual([]);
    },
  );

  test.each(recipes)("shows something of %s", (path) => {
    expect(blocks.some((block) => shows(path, block))).toBe(true);
  });

  test("needs at most ten lines for each", () => {
    const long = blocks.filter((block) => linesOf(block) > 10);
    expect(long).toEqual([]);
  });
});
