import type { Catalogue, CodeFamily, GuidanceContext, Policy } from "@fluz-kit/core";
import { FluzError, extendCatalogue, generalCatalogue, resolveGuidance } from "@fluz-kit/core";
import { policies } from "@fluz-kit/core/internal";
import { resources } from "@fluz-kit/core/families/resources";
import { secureElements } from "@fluz-kit/core/families/secure-elements";
import { describe, expect, test } from "vitest";
import { policyOf } from "../../support/policyOf.ts";

const shop: CodeFamily = {
  name: "shop",
  policies: {
    "SHOP-0001": {
      severity: "error",
      placement: { surface: "banner" },
      actions: ["retry", "contactSupport"],
      retry: "by-person",
      fixer: "host",
    },
    "SHOP-0001@register": {
      severity: "critical",
      placement: { surface: "screen" },
      actions: ["goBack"],
      retry: "never",
      fixer: "host",
      messageKey: "SHOP-0001@register",
    },
  },
};

function guide(catalogue: Catalogue, receivedCode: string, context: GuidanceContext = {}) {
  const error = new FluzError({ kind: "api", code: null, receivedCode });
  return resolveGuidance(error, { ...context, catalogue });
}

function guideGeneral(catalogue: Catalogue, failure: string, context: GuidanceContext = {}) {
  const payload = { data: { it: { success: false, error: { code: failure } } } };
  return resolveGuidance(payload, { ...context, catalogue });
}

describe("a family that a host adds", () => {
  const catalogue = extendCatalogue(generalCatalogue, { families: [shop] });

  test("decides about its codes", () => {
    expect(guide(generalCatalogue, "SHOP-0001").messageKey).toBe("UNKNOWN");
    expect(guide(catalogue, "SHOP-0001")).toMatchObject({
      messageKey: "SHOP-0001",
      actions: ["retry", "contactSupport"],
      fixer: "host",
    });
  });

  test("can decide differently for one operation", () => {
    expect(guide(catalogue, "SHOP-0001", { operation: "register" })).toMatchObject({
      messageKey: "SHOP-0001@register",
      severity: "critical",
      actions: ["goBack"],
    });
  });

  test("leaves the general codes and the unknown ones as they were", () => {
    expect(guideGeneral(catalogue, "AUTH-0026").actions).toEqual(
      guideGeneral(generalCatalogue, "AUTH-0026").actions,
    );
    expect(guide(catalogue, "SHOP-0002").messageKey).toBe("UNKNOWN");
    expect(guide(catalogue, "constructor").messageKey).toBe("UNKNOWN");
  });

  test("joins others, at once or one after the other", () => {
    const atOnce = extendCatalogue(generalCatalogue, {
      families: [resources, secureElements, shop],
    });
    const oneByOne = extendCatalogue(
      extendCatalogue(extendCatalogue(generalCatalogue, { families: [resources] }), {
        families: [secureElements],
      }),
      { families: [shop] },
    );
    expect(oneByOne).toEqual(atOnce);
    expect(guide(oneByOne, "RC-0001").messageKey).toBe("RC-0001");
  });

  test("may show nothing at all, and then needs no action", () => {
    const silent: Policy = {
      severity: "info",
      placement: { surface: "silent" },
      actions: [],
      retry: "by-person",
      fixer: "person",
    };
    const quiet = extendCatalogue(generalCatalogue, {
      families: [{ name: "quiet", policies: { "QUIET-0001": silent } }],
    });
    expect(guide(quiet, "QUIET-0001").actions).toEqual([]);
  });
});

describe("an override of a code", () => {
  const catalogue = extendCatalogue(generalCatalogue, {
    overrides: {
      "AUTH-0003": { actions: ["contactSupport"], severity: "warning" },
      "AUTH-0008": { severity: "critical" },
      "AUTH-0026": { actions: ["signIn", "editPhone"] },
    },
  });

  test("replaces the properties it names, and no other", () => {
    const usual = guideGeneral(generalCatalogue, "AUTH-0026", { attempt: 3 });
    const changed = guideGeneral(catalogue, "AUTH-0026", { attempt: 3 });
    expect(changed.actions).toEqual(["signIn", "editPhone", "contactSupport"]);
    expect(changed.placement).toEqual(usual.placement);
    expect(changed.messageKey).toBe(usual.messageKey);
  });

  test("reaches what the kit does for single operations of that code", () => {
    const login = guideGeneral(catalogue, "AUTH-0003", { operation: "login" });
    expect(login).toMatchObject({
      actions: ["contactSupport"],
      severity: "warning",
      placement: { surface: "banner" },
    });
  });

  test("does not reach what keeps an account's existence secret", () => {
    const neutral = { enumerationPolicy: "neutral" } as const;
    for (const code of ["AUTH-0003", "AUTH-0026"]) {
      const { error: _, ...usual } = guideGeneral(generalCatalogue, code, neutral);
      expect(guideGeneral(catalogue, code, neutral)).toMatchObject(usual);
    }
  });

  test("does not reach people who have not signed in", () => {
    const stranger = { authenticated: false };
    expect(guideGeneral(catalogue, "AUTH-0008").severity).toBe("critical");
    expect(guideGeneral(catalogue, "AUTH-0008", stranger).severity).toBe("error");
  });

  test("works for the codes of an added family", () => {
    const extended = extendCatalogue(generalCatalogue, {
      families: [shop],
      overrides: { "SHOP-0001": { severity: "warning" } },
    });
    expect(guide(extended, "SHOP-0001").severity).toBe("warning");
    expect(guide(extended, "SHOP-0001", { operation: "register" }).severity).toBe("warning");
  });
});

describe("an override for one operation", () => {
  const catalogue = extendCatalogue(generalCatalogue, {
    overrides: {
      "AUTH-0004@register": { severity: "info" },
      "AUTH-0004": { severity: "warning", actions: ["editPhone", "contactSupport"] },
      "AUTH-0019@unauthenticated": { severity: "warning" },
    },
  });

  test("beats the one for the code, whatever their order, and builds on it", () => {
    expect(guideGeneral(catalogue, "AUTH-0004").severity).toBe("warning");
    expect(guideGeneral(catalogue, "AUTH-0004", { operation: "register" })).toMatchObject({
      messageKey: "AUTH-0004",
      severity: "info",
      actions: ["editPhone", "contactSupport"],
    });
  });

  test("builds on what the kit does for that operation", () => {
    const changed = extendCatalogue(generalCatalogue, {
      overrides: { "AUTH-0009@login": { severity: "warning" } },
    });
    expect(guideGeneral(changed, "AUTH-0009", { operation: "login" })).toMatchObject({
      messageKey: "AUTH-0009@login",
      severity: "warning",
      placement: { surface: "banner" },
    });
    expect(guideGeneral(changed, "AUTH-0009").severity).toBe("error");
  });

  test("can be for people who have not signed in", () => {
    const { severity, messageKey } = guideGeneral(catalogue, "AUTH-0019", { authenticated: false });
    expect({ severity, messageKey }).toEqual({ severity: "warning", messageKey: "SERVER" });
  });
});

describe("what comes in", () => {
  test("stays as it was", () => {
    const base = extendCatalogue(generalCatalogue, { families: [shop] });
    const before = JSON.stringify([base, shop, policies]);
    extendCatalogue(base, { overrides: { "SHOP-0001": { severity: "info" } } });
    expect(JSON.stringify([base, shop, policies])).toBe(before);
    expect(Object.isFrozen(shop.policies["SHOP-0001"]?.actions)).toBe(false);
  });

  test("can change later without changing the catalogue", () => {
    const actions: Policy["actions"][number][] = ["contactSupport"];
    const catalogue = extendCatalogue(generalCatalogue, {
      overrides: { "AUTH-0026": { actions } },
    });
    actions.push("resendCode");
    expect(guideGeneral(catalogue, "AUTH-0026").actions).toEqual(["contactSupport"]);
  });

  test("comes out as a frozen table that inherits nothing", () => {
    const catalogue = extendCatalogue(generalCatalogue, { families: [shop] });
    expect(Object.isFrozen(catalogue)).toBe(true);
    expect(Object.isFrozen(catalogue.policies)).toBe(true);
    expect(Object.getPrototypeOf(catalogue.policies)).toBeNull();
    expect(Object.isFrozen(catalogue.policies["SHOP-0001"])).toBe(true);
    expect({ ...extendCatalogue(generalCatalogue, {}).policies }).toEqual(
      Object.fromEntries(Object.entries(policies).map(([key, row]) => [key, policyOf(row)])),
    );
  });
});

test("a catalogue of 10,000 codes is built in one go, and finds each", () => {
  const [policy] = Object.values(shop.policies);
  const codes = Array.from({ length: 10_000 }, (_, n) => `MANY-${String(n).padStart(4, "0")}`);
  const many: Record<string, Policy> = {};
  for (const code of codes) Object.assign(many, { [code]: policy });
  const overrides = Object.fromEntries(
    codes.map((code) => [code, { severity: "warning" } as const]),
  );
  const catalogue = extendCatalogue(generalCatalogue, {
    families: [{ name: "many", policies: many }],
    overrides,
  });
  expect(Object.keys(catalogue.policies)).toHaveLength(Object.keys(policies).length + 10_000);
  for (const code of ["MANY-0000", "MANY-5000", "MANY-9999"]) {
    expect(guide(catalogue, code)).toMatchObject({ messageKey: code, severity: "warning" });
  }
});

const keys = Object.keys(policies);
const apart = keys.filter((key) => /@(?:neutral|unauthenticated)$/.test(key));

test.each(apart)("an override of a code leaves %s, which is no operation of it", (key) => {
  const [code = ""] = key.split("@");
  const overrides = { [code]: { severity: "info" } } as const;
  const catalogue = extendCatalogue(generalCatalogue, { overrides });
  expect(catalogue.policies[code]?.severity).toBe("info");
  expect(catalogue.policies[key]).toEqual(policyOf(generalCatalogue.policies[key]));
});

describe("a code that two families define", () => {
  const rival: CodeFamily = { ...shop, name: "rival" };
  const ofSituation: CodeFamily = {
    name: "rival",
    policies: { "SHOP-0001@register": policies["AUTH-0026"], "SHOP-0001": policies["AUTH-0026"] },
  };

  test.each([rival, ofSituation])("is refused, and the other family is named", (second) => {
    expect(() => extendCatalogue(generalCatalogue, { families: [shop, second] })).toThrow(
      /the family "rival" defines "SHOP-0001". Why: the family "shop" defines it too/,
    );
  });

  test("is refused where an earlier catalogue has it, whose families nobody knows any more", () => {
    const base = extendCatalogue(generalCatalogue, { families: [shop] });
    expect(() => extendCatalogue(base, { families: [rival] })).toThrow(
      /the family "rival" defines "SHOP-0001". Why: the base defines it already/,
    );
  });
});
