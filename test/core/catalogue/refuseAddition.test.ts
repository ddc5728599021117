import type { CatalogueAdditions, Policy } from "@fluz-kit/core";
import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { policies } from "@fluz-kit/core/internal";
import { resources } from "@fluz-kit/core/families/resources";
import { describe, expect, test } from "vitest";

const policy: Policy = {
  severity: "error",
  placement: { surface: "banner" },
  actions: ["retry"],
  retry: "by-person",
  fixer: "fluz",
};

function family(...keys: readonly string[]): CatalogueAdditions {
  return {
    families: [{ name: "shop", policies: Object.fromEntries(keys.map((k) => [k, policy])) }],
  };
}

function refusalOf(additions: CatalogueAdditions, base = generalCatalogue): unknown {
  try {
    extendCatalogue(base, additions);
  } catch (error) {
    return error;
  }
  return null;
}

const extended = extendCatalogue(generalCatalogue, { families: [resources] });

const conflicts: readonly [string, CatalogueAdditions, RegExp][] = [
  ["a general code", family("AUTH-0026"), /"shop" defines "AUTH-0026".*the kit's own/],
  ["a general code in one operation", family("AUTH-0026@register"), /"AUTH-0026".*own keys/],
  ["a code that the base has", family("RC-0001"), /"RC-0001".*the base defines it already/],
  ["a code in lower-case with a number", family("shop-0001"), /"shop-0001".*no failure can carry/],
  ["a sentence", family("Card declined"), /no failure can carry/],
  ["no code at all", family(""), /no failure can carry/],
  [
    "a key of prototypes",
    JSON.parse('{"families":[{"name":"x","policies":{"__proto__":{}}}]}'),
    /no failure/,
  ],
  ["the name under which unknown codes are looked up", family("API"), /"API".*own keys/],
  [
    "an operation of a code it lacks",
    family("SHOP-0001@login"),
    /no family defines the code "SHOP-0001"/,
  ],
  ["an unknown situation", family("SHOP-0001", "SHOP-0001@checkout"), /the situation "checkout"/],
  ["a neutral situation", family("SHOP-0001", "SHOP-0001@neutral"), /the situation "neutral"/],
  [
    "a code that another family has",
    {
      families: [
        { name: "one", policies: { "SHOP-0001": policy } },
        { name: "two", policies: { "SHOP-0001": policy } },
      ],
    },
    /"two" defines "SHOP-0001".*the family "one" defines it too/,
  ],
];

describe("a family is refused that defines", () => {
  test.each(conflicts)("%s", (_, additions, message) => {
    expect(refusalOf(additions, extended)).toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  test.each(Object.keys(policies).filter((key) => !key.includes("-")))(
    "the condition %s",
    (key) => {
      expect(refusalOf(family(key))).toMatchObject({ message: expect.stringMatching(/own keys/) });
    },
  );
});

const overrides: readonly [string, CatalogueAdditions["overrides"], RegExp][] = [
  ["a code nobody defines", { "SHOP-0001": {} }, /no family defines the code "SHOP-0001"/],
  [
    "an operation of such a code",
    { "SHOP-0001@login": {} },
    /no family defines the code "SHOP-0001"/,
  ],
  [
    "a key of prototypes",
    JSON.parse('{"__proto__":{"severity":"info"}}'),
    /no family defines the code "__proto__"/,
  ],
  ["another key of prototypes", { constructor: {} }, /no family defines the code "constructor"/],
  ["a condition", { NETWORK: { severity: "info" } }, /"NETWORK".*condition/],
  ["a condition in one operation", { "NETWORK@login": { severity: "info" } }, /condition/],
  ["a neutral situation", { "AUTH-0026@neutral": { severity: "info" } }, /the situation "neutral"/],
  [
    "an unknown operation",
    { "AUTH-0026@checkout": { severity: "info" } },
    /the situation "checkout".* Use login, socialLogin, .+ or unauthenticated\./,
  ],
];

describe("an override is refused that is about", () => {
  test.each(overrides)("%s", (_, overrides, message) => {
    expect(refusalOf({ overrides })).toMatchObject({ message: expect.stringMatching(message) });
  });

  test.each(["null", "7", '"info"'])("no more than %s", (value) => {
    const nothing = JSON.parse(`{"AUTH-0026":${value}}`);
    expect(refusalOf({ overrides: nothing })).toMatchObject({
      message: expect.stringMatching(/not an object\. Why: it names .+\. Write, for example/),
    });
  });
});

test.each([
  ...conflicts.map(([, additions]) => additions),
  ...overrides.map(([, overrides]) => ({ overrides })),
])("every refusal says what happened, why, and how to fix it (%#)", (additions) => {
  const refusal = refusalOf(additions, extended);
  expect(refusal).toBeInstanceOf(TypeError);
  expect(String(refusal)).toMatch(
    /^TypeError: Fluz Kit: extendCatalogue\(\) refuses an addition: .+\. Why: .+\. [A-Z].+\.$/s,
  );
});

const unreadable: readonly [string, unknown, unknown][] = [
  ["no base", null, {}],
  ["a base of nothing", {}, {}],
  ["a base whose policy is broken", { policies: { "SHOP-0001": { severity: "error" } } }, {}],
  ["a base that speaks in its own words", { policies: { A: { ...policy, retry: "always" } } }, {}],
  ["no additions", generalCatalogue, null],
  ["families that are no list", generalCatalogue, { families: 7 }],
  ["a family that is nothing", generalCatalogue, { families: [null] }],
  ["a family without policies", generalCatalogue, { families: [{ name: "shop" }] }],
  ["a family without a name", generalCatalogue, { families: [{ policies: {} }] }],
  ["a family whose name is empty", generalCatalogue, { families: [{ name: "", policies: {} }] }],
  [
    "a policy that is nothing",
    generalCatalogue,
    { families: [{ name: "shop", policies: { A: null } }] },
  ],
  [
    "overrides that throw",
    generalCatalogue,
    Object.defineProperty({}, "overrides", { get: () => JSON.parse("") }),
  ],
];

test.each(unreadable)("%s is refused in the same words", (_, base, additions) => {
  const extend: (...values: never[]) => unknown = extendCatalogue;
  expect(() => Reflect.apply(extend, undefined, [base, additions])).toThrow(
    /^Fluz Kit: extendCatalogue\(\) refuses an addition: .+\. Why: .+\. [A-Z].+\.$/s,
  );
});

test("a family without a name cannot take the place of a code that the base has", () => {
  const nameless = JSON.parse(JSON.stringify({ policies: { "RC-0001": policy } }));
  expect(refusalOf({ families: [nameless] }, extended)).toMatchObject({
    message: expect.stringMatching(/a family has no name/),
  });
});

test("two families of one name are still two", () => {
  const shop = { name: "shop", policies: { "SHOP-0001": policy } };
  expect(refusalOf({ families: [shop, { ...shop }] })).toMatchObject({
    message: expect.stringMatching(/the family "shop" defines it too/),
  });
});
