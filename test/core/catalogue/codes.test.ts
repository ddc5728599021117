import { codes, isFluzErrorCode, operations } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

const documented = readTable("general-error-codes.tsv", [
  "code",
  "name",
  "group",
  "message",
  "resolution",
]);

describe("codes", () => {
  test("are the 31 of the API reference, no more and no fewer", () => {
    expect(documented).toHaveLength(31);
    expect(Object.keys(codes).toSorted()).toEqual(documented.map(({ code }) => code).toSorted());
  });

  test.each(documented)("$code is $name in the group $group", ({ code, name, group }) => {
    expect(isFluzErrorCode(code) && codes[code]).toEqual({ name, group });
  });

  test("cannot be changed from outside", () => {
    expect(Object.isFrozen(codes)).toBe(true);
  });
});

describe("reference", () => {
  test.each(documented)(
    "says of $code to the letter what the API's reference says",
    ({ code, message, resolution }) => {
      expect(isFluzErrorCode(code) && reference[code]).toMatchObject({ message, resolution });
    },
  );

  test.each(Object.entries(reference))("%s has a hint and a page for its developer", (_, entry) => {
    expect(entry.note).toMatch(/\w{3}/);
    expect(new URL(entry.docsUrl).protocol).toBe("https:");
  });
});

describe("operations", () => {
  test("meet the codes that were reviewed for them", () => {
    const reviewed = readTable("operations.tsv", ["operation", "codes"]);
    expect(reviewed.at(-1)).toEqual({ operation: "other", codes: "(every code)" });
    expect(operations).toEqual(
      Object.fromEntries(reviewed.slice(0, -1).map((row) => [row.operation, row.codes.split(" ")])),
    );
  });

  test("meet every documented code somewhere", () => {
    const met = new Set<string>(Object.values(operations).flat());
    expect([...met].toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});
