import { codes } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

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
