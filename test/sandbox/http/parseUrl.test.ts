import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { listFiles, readText } from "../../support/sources.ts";

test("an address with letters that are not ASCII is one, and one with a space is none", () => {
  const name = (origin: string) => () => createSandbox({ origins: [origin] });
  expect(name("https://bücher.example")).not.toThrow();
  expect(name("https://a b.example")).toThrow(/is no origin/);
});

test("nothing in the sandbox asks URL.canParse, which errs on such letters once it runs hot", () => {
  const asking = listFiles("packages/sandbox/src").filter((path) =>
    readText(path).includes("URL.canParse("),
  );
  expect(asking).toEqual([]);
});
