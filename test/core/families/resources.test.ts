import { extendCatalogue, generalCatalogue, resolveGuidance } from "@fluz-kit/core";
import { resources } from "@fluz-kit/core/families/resources";
import { describe, expect, test } from "vitest";

const catalogue = extendCatalogue(generalCatalogue, { families: [resources] });

function guide(code: string, attempt = 1, extensions: object = {}) {
  const failure = { errors: [{ message: "…", extensions: { code, ...extensions } }] };
  return resolveGuidance(failure, { catalogue, attempt });
}

describe("the codes about resources", () => {
  test.each([
    ["RC-0001", "error", "after-change", "person", ["reenter", "contactSupport"]],
    ["RC-0002", "warning", "after-change", "person", ["reenter", "contactSupport"]],
    ["AR-0001", "error", "after-change", "person", ["reenter", "contactSupport"]],
    ["GE-9999", "error", "by-person", "fluz", ["retry", "contactSupport"]],
    ["VC-0020", "info", "after-wait", "fluz", ["retry", "contactSupport"]],
  ])("%s, as the API sends it, leads on", (code, severity, retry, fixer, actions) => {
    expect(guide(code)).toMatchObject({
      messageKey: code,
      severity,
      retry,
      fixer,
      actions,
      placement: { surface: "banner" },
    });
  });

  test("are these five", () => {
    const codes = ["RC-0001", "RC-0002", "AR-0001", "GE-9999", "VC-0020"];
    expect(Object.keys(resources.policies)).toEqual(codes);
  });

  test("get the guidance for the unknown until the family is added", () => {
    const failure = { errors: [{ message: "…", extensions: { code: "RC-0001" } }] };
    expect(resolveGuidance(failure).messageKey).toBe("UNKNOWN");
  });
});

describe("an address that waits for approval", () => {
  test("keeps the id that the next request needs", () => {
    const { error } = guide("VC-0020", 1, { addressId: "3f1c-77", userId: "u-1" });
    expect(error.details).toEqual({ addressId: "3f1c-77" });
  });

  test("is asked about later each time, and with support in front from the third", () => {
    expect([1, 2, 3, 4].map((attempt) => guide("VC-0020", attempt).waitMs)).toEqual([
      5_000, 15_000, 30_000, 30_000,
    ]);
    expect(guide("VC-0020", 3).actions).toEqual(["contactSupport", "retry"]);
  });
});

test("a fault of the service is tried again at a growing distance", () => {
  expect([1, 2, 3].map((attempt) => guide("GE-9999", attempt).waitMs)).toEqual([
    null,
    2_000,
    5_000,
  ]);
});
