import { FluzError } from "@fluz-kit/core";
import { writeStack } from "@fluz-kit/core/internal";
import { expect, test } from "vitest";

test("a stack is asked for once, and may refuse", () => {
  let reads = 0;
  const error = Object.defineProperty(new FluzError(), "stack", {
    get() {
      reads += 1;
      throw new Error("no");
    },
  });
  expect(() => writeStack(error)).not.toThrow();
  expect(reads).toBe(1);
});
