import { codes, isFluzErrorCode } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

const documented = readTable("general-error-codes.tsv", ["code", "name", "group"]);

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
