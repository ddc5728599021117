import { Secret, createIdempotencyKeys } from "@fluz-kit/core";
import { assert, boolean, dictionary, integer, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

/** Whether two inputs, one after the other, are taken for one operation. */
function isSame(first: unknown, second: unknown): boolean {
  const { keyOf } = createIdempotencyKeys();
  return keyOf(first) === keyOf(second);
}

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const ada = { name: "Ada", amount: 7n, when: new Date(0), tags: ["a", null, undefined, 1.5, true] };

describe("two inputs", () => {
  test.each([
    ["nothing at all", undefined, undefined],
    ["texts", "5551234567", "5551234567"],
    ["objects", ada, { ...ada, when: new Date(0), tags: [...ada.tags] }],
    ["secrets", new Secret("0246"), new Secret("0246")],
    ["secrets within", { code: [new Secret("0246")] }, { code: [new Secret("0246")] }],
    ["forms", formOf({ phone: "1" }), formOf({ phone: "1" })],
    ["parameters", new URLSearchParams("a=1"), new URLSearchParams("a=1")],
    ["maps", new Map([["a", 1]]), new Map([["a", 1]])],
  ])("that are equal %s are one operation", (_, first, second) => {
    expect(isSame(first, second)).toBe(true);
  });

  test.each([
    ["a text and a number", "1", 1],
    ["null and undefined", null, undefined],
    ["a text and a list of it", "a", ["a"]],
    ["lists whose commas differ", ["a,b"], ["a", "b"]],
    ["objects whose names and values mix", { a: "b,c" }, { a: "b", c: undefined }],
    ["numbers and big numbers", 7, 7n],
    ["dates", new Date(0), new Date(1)],
    ["secrets", new Secret("0246"), new Secret("0247")],
    ["a secret and its text", new Secret("0246"), "0246"],
    ["secrets within", { code: new Secret("0246") }, { code: new Secret("0247") }],
    ["forms", formOf({ phone: "1" }), formOf({ phone: "2" })],
    ["maps", new Map([["a", 1]]), new Map([["a", 2]])],
  ])("that differ as %s are two operations", (_, first, second) => {
    expect(isSame(first, second)).toBe(false);
  });

  const file = new File(["a"], "a.txt");
  const spent = new Secret("0246");
  spent.destroy();
  test.each([
    ["files", file],
    ["files within", formOf({ file })],
    ["functions", () => 1],
    ["symbols", Symbol.iterator],
    ["objects with a class", new URL("https://example.com")],
    ["destroyed secrets", spent],
  ])("that cannot be compared, %s, are two operations", (_, input) => {
    expect(isSame(input, input)).toBe(false);
  });

  test("of any shape are one operation if and only if they are equal", () => {
    const texts = dictionary(string(), oneof(string(), integer(), boolean()), {
      noNullPrototype: true,
    });
    const holds = property(texts, texts, (first, second) => {
      expect(isSame(first, structuredClone(first))).toBe(true);
      expect(isSame(first, second)).toBe(JSON.stringify(first) === JSON.stringify(second));
    });
    assert(holds);
  });
});

test("what can be read once only is left for the one who sends it", () => {
  const entries = new Map([["phone", "5551234567"]]).entries();
  expect(createIdempotencyKeys().keyOf(entries)).toMatch(/^[0-9a-f-]{36}$/);
  expect([...entries]).toEqual([["phone", "5551234567"]]);
});

describe("what never ends cannot be compared, and is survived:", () => {
  const endless = {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  };
  const shared = (levels: number): unknown => {
    const inner: unknown = levels === 0 ? "x" : shared(levels - 1);
    return [inner, inner];
  };
  const round: unknown[] = [];
  round.push(round);

  test.each<[string, unknown]>([
    ["a list without an end", endless],
    ["a list of itself", round],
    ["a list of two of two of two …", shared(60)],
    ["a list in lists in lists …", Array.from({ length: 1e5 }).reduce((inner) => [inner], [])],
  ])("%s", (_, input) => {
    expect(isSame(input, input)).toBe(false);
  });
});

test("a long list is compared to its end", () => {
  const bytes = (last: number) =>
    Uint8Array.from({ length: 50_000 }, (_, n) => (n < 49_999 ? 7 : last));
  expect(isSame(bytes(1), bytes(1))).toBe(true);
  expect(isSame(bytes(1), bytes(2))).toBe(false);
});
