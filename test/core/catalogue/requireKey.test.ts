import type { CatalogueAdditions } from "@fluz-kit/core";
import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { expect, test } from "vitest";

const overriding = (key: string) => {
  const additions: CatalogueAdditions = { overrides: { [key]: { severity: "info" } } };
  return () => extendCatalogue(generalCatalogue, additions);
};

test.each([...Object.keys(operations), "unauthenticated"])(
  "a policy can depend on the situation %s",
  (situation) => {
    expect(overriding(`AUTH-0018@${situation}`)).not.toThrow();
  },
);

test.each([
  ["AUTH-0018@toString", /the situation "toString"/],
  ["AUTH-0018@__proto__", /the situation "__proto__"/],
  ["AUTH-0018@", /the situation ""/],
  ["AUTH-0018@login@login", /the situation "login@login"/],
  ["AUTH-0099", /no family defines the code "AUTH-0099"/],
  ["toString", /no family defines the code "toString"/],
  ["UNIFORM", /it is a condition/],
])("nothing can be said of %s", (key, message) => {
  expect(overriding(key)).toThrow(message);
});
