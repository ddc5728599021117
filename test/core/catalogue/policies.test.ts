import { isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
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

  test("covers all 31 codes and seven conditions", () => {
    const plain = rows.filter(({ code }) => !code.includes("@"));
    expect(plain.filter(({ code }) => isFluzErrorCode(code))).toHaveLength(31);
    expect(plain.filter(({ code }) => isCondition(code))).toHaveLength(7);
    expect(plain).toHaveLength(38);
  });
});
