import type { ActionId, Policy } from "@fluz-kit/core";
import type { PolicyOverride } from "@fluz-kit/core/internal";
import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { forbiddenActions, policies } from "@fluz-kit/core/internal";
import { en } from "@fluz-kit/messages";
import { describe, expect, test } from "vitest";

function overriding(key: string, override: PolicyOverride) {
  return () => extendCatalogue(generalCatalogue, { overrides: { [key]: override } });
}

const forbidden = Object.entries(forbiddenActions).flatMap(([key, actions]) =>
  actions.map((action): [string, ActionId] => [key, action]),
);

describe("what leads nowhere, or tells too much, cannot be offered", () => {
  test.each(forbidden)("%s never offers %s", (key, action) => {
    const refusal = new RegExp(`^Fluz Kit: .*"${key}" offers ${action}\\.`);
    expect(overriding(key, { actions: ["contactSupport", action] })).toThrow(refusal);
    expect(overriding(key, { escalation: [[3, "add", [action]]] })).toThrow(refusal);
    expect(overriding(key, { mayHaveWorked: action })).toThrow(refusal);
  });

  test("nor in one operation", () => {
    expect(overriding("AUTH-0030@login", { actions: ["retry"] })).toThrow(
      /"AUTH-0030@login" offers retry/,
    );
  });

  test("but can be taken away", () => {
    expect(overriding("AUTH-0030", { escalation: [[2, "drop", ["retry"]]] })).not.toThrow();
  });
});

test("an error always has a way on", () => {
  expect(overriding("AUTH-0026", { actions: [] })).toThrow(
    /^Fluz Kit: .*"AUTH-0026" has no actions/,
  );
  const codes: Readonly<Record<string, Policy>> = {
    "SHOP-0001": { ...policies["AUTH-0026"], actions: [] },
  };
  expect(() =>
    extendCatalogue(generalCatalogue, { families: [{ name: "shop", policies: codes }] }),
  ).toThrow(/"SHOP-0001" has no actions/);
});

test.each([
  ["no action", overriding("AUTH-0026", { actions: [] })],
  ["a forbidden action", overriding("AUTH-0030", { actions: ["retry"] })],
  // @ts-expect-error: the types refuse it, too.
  ["an unknown action", overriding("AUTH-0026", { actions: ["phoneHome"] })],
])("a refusal of %s says what happened, why, and how to fix it", (_, attempt) => {
  expect(attempt).toThrow(
    /^Fluz Kit: extendCatalogue\(\) refuses an addition: .+\. Why: .+\. [A-Z].+\.$/,
  );
});

test("an action that does not exist is refused", () => {
  // @ts-expect-error: the types refuse it, too.
  expect(overriding("AUTH-0026", { actions: ["phoneHome"] })).toThrow(
    /offers "phoneHome".*no such action/,
  );
  // @ts-expect-error: as above.
  expect(overriding("AUTH-0026", { actions: ["toString"] })).toThrow(/no such action/);
});

test("every action that the kit has words for can be offered", () => {
  for (const action of Object.keys(en.actions)) {
    const override: PolicyOverride = JSON.parse(JSON.stringify({ actions: [action] }));
    expect(overriding("AUTH-0018", override)).not.toThrow();
  }
});
