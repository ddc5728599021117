import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";

test("an address with letters that are not ASCII stays one, however often it is read", () => {
  const isRead = () => createSandbox({ origins: Array(20_000).fill("https://bücher.example") });
  for (let count = 0; count < 5; count += 1) expect(isRead).not.toThrow();
});

test("what is no address is none", () => {
  expect(() => createSandbox({ origins: ["https://a b.example"] })).toThrow(/is no origin/);
});
