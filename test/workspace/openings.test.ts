import { basename } from "node:path";
import { parseSync, Visitor } from "vite";
import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

/** Words for which a reader would need a dictionary of ours, as part of any name, and what says it now. */
const oldWords = new Map([
  ["arrive", "tell"],
  ["claim", "surface"],
  ["climb", "count"],
  ["due", "waited, availableAt"],
  ["echo", "own render"],
  ["echoes", "own render"],
  ["enrol", "join"],
  ["frame", "view"],
  ["hold", "keep, place"],
  ["instance", "store"],
  ["outrank", "leave out, give way"],
  ["outranked", "left out, gives way"],
  ["patch", "set"],
  ["spare", "surface"],
  ["standby", "surface"],
  ["trail", "event log"],
]);

/** Names that say one of these things in a word which is plain elsewhere. */
const oldNames = new Map([
  ["lost", "unplaced"],
  ["standBy", "surface"],
  ["steps", "actions"],
  ["useFailure", "useErrorView"],
  ["useGuided", "useErrorView"],
  ["useStanding", "useErrorView"],
  ["word", "version"],
]);

/** The browser's own. */
const foreign = new Set(["cancelAnimationFrame", "frameElement", "requestAnimationFrame"]);

const sources = listFiles("packages/react/src").filter((path) => basename(path) !== "index.ts");
const scripts = sources.filter((path) => /\.tsx?$/.test(path));

/** The comment that a file begins with, a directive apart; `null` if there is none. */
function openingOf(text: string): string | null {
  const [, sheet, script] =
    /^(?:"use client";\n)?(?:\/\* (.+) \*\/\n|((?:\/\/ .+\n)+))/.exec(text) ?? [];
  return sheet ?? script?.replaceAll(/^\/\/ |\n$/gm, "").replaceAll("\n", " ") ?? null;
}

/** What is wrong with it; `null` for one plain sentence. */
function faultOf(opening: string | null): string | null {
  if (opening === null) return "there is none";
  if (!/^["`]?[A-Z]/.test(opening)) return "it does not begin with a capital";
  if (!opening.endsWith(".") || /[.!?]["`]? /.test(opening)) return "it is not one sentence";
  if (opening.length > 160) return "it is too long";
  return opening.split(" ").length < 6 ? "it says too little" : null;
}

/** Every name in a source: of variables, members, types, private members and elements. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const note = ({ name }: { readonly name: string }) => void names.add(name);
  const { program } = parseSync("source.tsx", text);
  new Visitor({ Identifier: note, PrivateIdentifier: note, JSXIdentifier: note }).visit(program);
  return names;
}

/** The old ones among them, each with what says it now. */
function oldNamesIn(text: string): readonly string[] {
  return [...namesIn(text)].flatMap((name) => {
    if (foreign.has(name)) return [];
    const words = name.match(/[A-Z]?[a-z]+/g) ?? [];
    const old = words.map((word) => oldWords.get(word.toLowerCase())).find(Boolean);
    const now = old ?? oldNames.get(name);
    return now === undefined ? [] : [`${name}: ${now}`];
  });
}

test.each(sources)("%s opens with what it is for, in one sentence", (path) => {
  expect(faultOf(openingOf(readText(path)))).toBeNull();
});

test("no two files are for the same thing", () => {
  const openings = sources.map((path) => openingOf(readText(path)));
  expect(openings.filter((opening, index) => openings.indexOf(opening) !== index)).toEqual([]);
});

test.each(scripts)("%s names things by words that everyone knows", (path) => {
  expect(oldNamesIn(readText(path))).toEqual([]);
});

test("an opening is one sentence of its own, before the imports", () => {
  const opening =
    "// Keeps tries in order, so that a late answer\n// never replaces a newer one.\n";
  const said = "Keeps tries in order, so that a late answer never replaces a newer one.";
  expect(openingOf(`${opening}import "a";`)).toBe(said);
  expect(openingOf(`"use client";\n${opening}import "a";`)).toBe(said);
  expect(openingOf("/* Styles for the list above a form. */\n@layer a {}")).toContain("Styles");
  expect(faultOf(said)).toBeNull();

  expect(openingOf(`import "a";\n${opening}`)).toBeNull();
  expect(openingOf("/** What it does. */\nexport const a = 1;")).toBeNull();
  const faulty = [
    null,
    "keeps tries in order, so that a late answer never replaces a newer one.",
    "Keeps tries in order, so that a late answer never replaces a newer one",
    "Keeps all tries in order. A late answer never replaces a newer one.",
    `Keeps tries in ${"the same ".repeat(20)}order.`,
    "Keeps tries in order.",
  ];
  expect(faulty.map(faultOf)).not.toContain(null);
});

test("an old word is seen in any name, but not in comments, texts or the browser's own names", () => {
  const plain = [
    "// A frame that was lost.",
    "/** The trail of a claim. */",
    'const said = "Hold the line";',
    "const address = /[^`{]/;",
    "const more = `hold ${said}`;",
    "requestAnimationFrame(isFocusLost);",
  ];
  expect(oldNamesIn(plain.join("\n"))).toEqual([]);
  const old = [
    "const viewed = frameOf(`hold ${lost}`);",
    "class ErrorInstance { #trail = store.holdAction; }",
    "interface Found { readonly isOutranked: boolean }",
    "const drawn = <Shown word={1}>hold</Shown>;",
  ];
  expect(oldNamesIn([...plain, ...old].join("\n")).map((found) => found.split(":")[0])).toEqual([
    "frameOf",
    "lost",
    "ErrorInstance",
    "trail",
    "holdAction",
    "isOutranked",
    "word",
  ]);
});
