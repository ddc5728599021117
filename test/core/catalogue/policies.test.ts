import { codes, isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { contextOf, failureOf, isCondition, rows } from "../../support/guidanceRows.ts";

describe("guidance for a first failure", () => {
  test.each(rows)("$code is what was reviewed for it", (row) => {
    const guidance = resolveGuidance(failureOf(row.code), contextOf(row.code));
    expect(guidance).toMatchObject({
      severity: row.severity,
      placement:
        row.surface === "field" ? { surface: "field", field: row.field } : { surface: row.surface },
      actions: row.actions.split(" ").filter((action) => action !== ""),
      retry: row.retry,
      fixer: row.fixer,
    });
  });

  test("covers every code and seven conditions", () => {
    const plain = rows.map(({ code }) => code).filter((key) => !key.includes("@"));
    const conditions = plain.filter(isCondition);
    expect(plain.filter(isFluzErrorCode).toSorted()).toEqual(Object.keys(codes).toSorted());
    expect(conditions).toHaveLength(7);
    expect(plain).toHaveLength(Object.keys(codes).length + conditions.length);
  });
});
