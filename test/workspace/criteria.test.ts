import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

interface Row {
  readonly number: number;
  readonly words: string;
  readonly proof: string;
}

const rows: readonly Row[] = readText("docs/criteria.md")
  .split("\n")
  .flatMap((line) => {
    const found = /^\|\s*(\d+)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/.exec(line);
    const [, number, words = "", proof = ""] = found ?? [];
    return found ? [{ number: Number(number), words, proof }] : [];
  });

/** File and name of each test that a row names. */
function testsOf({ proof }: Row): readonly (readonly [string, string])[] {
  if (!/^`[\w./-]+`: ".+"(, `[\w./-]+`: ".+")*$/.test(proof)) return [];
  return [...proof.matchAll(/`([\w./-]+)`: "(.+?)"(?=, `|$)/g)].map(
    ([, file = "", name = ""]) => [`test/${file}`, name] as const,
  );
}

test("the page has each of the 151 criteria once, in order", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 151 }, (_, i) => i + 1));
  expect(rows.filter(({ words }) => words.length < 10)).toEqual([]);
});

test("each is held by a test, by a person, or claims nothing", () => {
  const open = rows.filter((row) => testsOf(row).length === 0);
  const vague = open.filter(({ proof }) => proof !== "by a person" && proof !== "not built yet");
  expect(vague).toEqual([]);
  const byPerson = open.filter(({ proof }) => proof === "by a person");
  expect(byPerson.map(({ number }) => number)).toEqual([66, 147, 148, 149, 150, 151]);
});

const files = new Set(listFiles("test"));

test("each test that is named exists", () => {
  const missing = rows.flatMap(testsOf).filter(([file, name]) => {
    if (!files.has(file)) return true;
    const text = readText(file);
    // What only runs behind a build has messages for names.
    if (file.endsWith("check.ts")) return !text.includes(name);
    return ![`"${name}"`, `\`${name}\``, `'${name}'`].some((quoted) => text.includes(quoted));
  });
  expect(missing).toEqual([]);
});

test("each that a person has to judge has its steps, and an empty table", () => {
  const page = readText("docs/assistive-technology.md");
  for (const number of [66, 147, 148, 149, 150, 151]) {
    const section = page.split(/^## /m).find((text) => text.startsWith(`${number}. `)) ?? "";
    expect(section).toMatch(/^1\. /m);
    expect(section).toMatch(/^\|.*\bname\s*\|$/m);
    const [, ...signed] = [...section.matchAll(/^\|(?:[^|\n]*\|)+$/gm)].map(([line]) => line);
    // Whoever has done it signs in the last cell: here nobody has.
    const names = signed
      .map((line) => line.split("|").at(-2)?.trim())
      .filter((name) => !/^(-*|name|.* about)$/.test(name ?? ""));
    expect(names).toEqual([]);
  }
});
