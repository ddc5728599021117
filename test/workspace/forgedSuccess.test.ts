import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

const sources = ["react", "react-query"]
  .flatMap((name) => listFiles(`packages/${name}/src`))
  .filter((path) => /\.tsx?$/.test(path));

test("no source makes a success of its own: only an answer can be one", () => {
  expect(sources.length).toBeGreaterThan(50);
  const forged = sources.filter((path) => /["']?success["']?\s*:\s*true/.test(readText(path)));
  expect(forged).toEqual([]);
});
