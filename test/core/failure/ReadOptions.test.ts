import { readFailures } from "@fluz-kit/core";
import { expect, test } from "vitest";

const failing = Object.fromEntries(
  Array.from({ length: 1_000 }, (_, index) => [`k${index}`, { success: false }]),
);

test("a document with a thousand failures tells of the first hundred", () => {
  const found = readFailures({ data: failing });
  expect(found).toHaveLength(100);
  expect(found.at(-1)?.responseKey).toBe("k99");
  expect(readFailures(failing)).toHaveLength(100);
});

test("a failure behind the first hundred can be asked for", () => {
  expect(readFailures({ data: failing }, { responseKey: "k700" })).toHaveLength(1);
});
