import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

test("no story has anything in it that could be a secret, or asks anybody but its sandbox", () => {
  const sources = listFiles("stories").filter((path) => /\.(tsx?|mdx)$/.test(path));
  const secrets = /\b(?:sk|pk|ghp|xox[bp])_\w{8}|Bearer \w|eyJ[\w-]{10}|\b[A-Fa-f0-9]{32}\b/;
  expect("Bearer abc").toMatch(secrets);
  // An address cut off a text is no address that anything is sent to.
  const elsewhere = /https?:\/\/(?!"|(?:\w+\.)*example\.com|127\.0\.0\.1|localhost)/;
  const telling = sources.filter((path) => {
    const text = readText(path);
    return secrets.test(text) || elsewhere.test(text);
  });
  expect(telling).toEqual([]);
});
