import type { Policy } from "@fluz-kit/core";
import type { PolicyOverride } from "@fluz-kit/core/internal";
import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { policyOf } from "../../support/policyOf.ts";

const whole: Required<Policy> = {
  severity: "warning",
  placement: { surface: "field", field: "email" },
  actions: ["editEmail", "contactSupport"],
  retry: "after-wait",
  fixer: "host",
  escalation: [[2, "lead", ["contactSupport"]]],
  pacing: [1, 2],
  mayHaveWorked: "signIn",
  messageKey: "SHOP-0001",
};

function merged(code: string, override: PolicyOverride) {
  return extendCatalogue(generalCatalogue, { overrides: { [code]: override } }).policies[code];
}

describe("an override of a policy", () => {
  test("can replace every property", () => {
    expect(merged("AUTH-0018", whole)).toEqual(whole);
    expect(merged("AUTH-0012", whole)).toEqual(whole);
  });

  test.each(Object.entries(whole))("can replace %s alone", (property, value) => {
    const before = policyOf(generalCatalogue.policies["AUTH-0025"]);
    expect(merged("AUTH-0025", { [property]: value })).toEqual({ ...before, [property]: value });
  });

  test("replaces a property as a whole: nothing is mixed inside it", () => {
    expect(merged("AUTH-0026", { placement: { surface: "banner" } })?.placement).toEqual({
      surface: "banner",
    });
    expect(merged("AUTH-0006", { escalation: [] })?.escalation).toEqual([]);
  });

  test("counts what is undefined as absent", () => {
    const nothing = { severity: undefined, actions: undefined, escalation: undefined };
    expect(merged("AUTH-0026", nothing)).toEqual(policyOf(generalCatalogue.policies["AUTH-0026"]));
  });

  test.each(["severty", "constructor", "toString", "hasOwnProperty"])(
    "is refused when it sets %s",
    (property) => {
      expect(() => merged("AUTH-0026", { [property]: "info" })).toThrow(
        new RegExp(
          `^Fluz Kit: .*"AUTH-0026" sets "${property}".*no such property\\. Use severity, placement, `,
        ),
      );
    },
  );

  test("is refused when it sets a prototype", () => {
    const override: PolicyOverride = JSON.parse('{"__proto__":{"severity":"info"}}');
    expect(() => merged("AUTH-0026", override)).toThrow(/sets "__proto__"/);
  });

  test("is frozen to the last list, as a copy", () => {
    const policy = merged("AUTH-0018", whole);
    const parts = [policy, policy?.placement, policy?.actions, policy?.pacing, policy?.escalation];
    expect(
      [...parts, policy?.escalation?.[0], policy?.escalation?.[0]?.[2]].every(Object.isFrozen),
    ).toBe(true);
    expect(Object.isFrozen(whole.escalation[0])).toBe(false);
  });
});
