import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

/** Where a code may be written: its facts, its policy, its reference; and what only a prompt makes of it. */
const homes = [
  /^packages\/core\/src\/catalogue\//,
  /^packages\/core\/src\/(?:two-factor|passcode)\/[a-zA-Z]+Machine\.ts$/,
];

const sources = ["core", "react", "react-query"]
  .flatMap((name) => listFiles(`packages/${name}/src`))
  .filter((path) => /\.tsx?$/.test(path) && !homes.some((home) => home.test(path)));

/** The lines of a source that know of a single code. A comment may name one. */
function linesWithCodes(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/(?<!:)\/\/.*$/gm, "");
  // As a text, or as part of a pattern such as /^AUTH-00(?:01|24)$/.
  return code.split("\n").filter((line) => /AUTH-(?:00|\\d|\()/.test(line));
}

test.each(sources)("%s knows no single code", (path) => {
  expect(linesWithCodes(readText(path))).toEqual([]);
});

test("a code is seen in whatever way it is written, but for comments", () => {
  const lines = [
    'if (code === "AUTH-0031") show();',
    "const taken = /^AUTH-00(?:26|27)$/;",
    'type Key = "AUTH-0009@login";',
  ];
  expect(linesWithCodes(["// AUTH-0001", "/** AUTH-0002. */", ...lines].join("\n"))).toEqual(lines);
});
