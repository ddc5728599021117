import { codes } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

/** The panel is for developers, names codes, and is in no build that ships. */
const sources = ["packages/demo/index.html", ...listFiles("packages/demo/src")].filter(
  (path) => !path.startsWith("packages/demo/src/panel/") && !path.endsWith(".css"),
);

/** What tells that an application deals with codes by itself. */
const tells: Readonly<Record<string, RegExp>> = {
  "a code": /\b(?:AUTH|RC|AR|GE|VC)-\d/,
  "the name of a code": new RegExp(
    `\\b(?:${Object.values(codes)
      .map(({ name }) => name)
      .join("|")})\\b`,
  ),
  "a branch": /\bswitch\s*\(|\bif\s*\([^)]*\b(?:code|receivedCode|kind|guidance)\b/,
  "a look at an error": /\.(?:code|receivedCode|kind|httpStatus|retryAfterMs|guidance)\b/,
  "a word for an error":
    /\b(?:wrong|incorrect|invalid|expired?|failed|failure to|try again|couldn'?t|could not|can'?t|cannot|unable|sorry|oops|denied|went wrong|already has|unavailable|not found|problem|too many)\b/i,
};

/** Comments are for whoever reads the source, and an exception is for whoever embeds a page wrongly. */
function spoken(path: string): string {
  return readText(path).replace(/\/\*.*?\*\/|(?<!:)\/\/.*$|throw new Error\(.*?\);/gms, "");
}

test.each(Object.entries(tells))("nothing in the demo application is %s", (_, tell) => {
  const telling = sources.flatMap((path) => {
    const [found] = tell.exec(spoken(path)) ?? [];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
  expect(telling).toEqual([]);
});

test.each([
  ["a code", 'if (x === "AUTH-0026") go();'],
  ["the name of a code", 'fail("REGISTRATION_PHONE_TAKEN")'],
  ["a branch", "switch (error) {"],
  ["a branch", "if (error?.code === taken) go();"],
  ["a look at an error", "fluz.error?.code"],
  ["a word for an error", "<p>Something went wrong</p>"],
])("%s would be noticed", (what, source) => {
  expect(source).toMatch(tells[what] ?? "");
});

test("the application is looked through whole", () => {
  expect(sources.length).toBeGreaterThan(40);
});
