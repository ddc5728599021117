import type { ActionId, FieldName, Guidance, Policy, Severity } from "@fluz-kit/core";
import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { policies } from "@fluz-kit/core/internal";
import { en } from "@fluz-kit/messages";
import { expect, test } from "vitest";

const all: readonly Policy[] = Object.values(policies);
const wordsIn = (read: (policy: Policy) => readonly unknown[]) => new Set(all.flatMap(read));

const severities = { critical: 1, error: 1, warning: 1, info: 1 } satisfies Record<Severity, 1>;
const retries = {
  never: 1,
  "after-change": 1,
  "after-wait": 1,
  "after-refresh": 1,
  "by-person": 1,
} satisfies Record<Guidance["retry"], 1>;
const fixers = { person: 1, host: 1, fluz: 1, automatic: 1 } satisfies Record<Guidance["fixer"], 1>;
const fields = { phone: 1, email: 1, password: 1, code: 1, passcode: 1 } satisfies Record<
  FieldName,
  1
>;
const surfaces = ["screen", "step", "banner", "inline", "silent", "field"];

test.each<[string, readonly string[], Set<unknown>]>([
  ["severity", Object.keys(severities), wordsIn(({ severity }) => [severity])],
  ["retry", Object.keys(retries), wordsIn(({ retry }) => [retry])],
  ["fixer", Object.keys(fixers), wordsIn(({ fixer }) => [fixer])],
  ["surface", surfaces, wordsIn(({ placement }) => [placement.surface])],
  [
    "field",
    Object.keys(fields),
    wordsIn(({ placement }) => (placement.surface === "field" ? [placement.field] : [])),
  ],
  ["action", Object.keys(en.actions), wordsIn(({ actions }) => actions)],
])("the general catalogue uses every %s that there is, and no other", (_, words, used) => {
  expect(used).toEqual(new Set(words));
});

test("every action can be offered, and every place be named", () => {
  const actions = Object.keys(en.actions).filter((name): name is ActionId => name !== "");
  const overrides = { "AUTH-0018": { actions } };
  const { policies: made } = extendCatalogue(generalCatalogue, { overrides });
  expect(made["AUTH-0018"]?.actions).toEqual(actions);
});

test.each([
  ["severity", { severity: "fatal" }],
  ["placement", { placement: { surface: "toast" } }],
  ["field", { placement: { surface: "field", field: "pin" } }],
  ["retry", { retry: "always" }],
  ["fixer", { fixer: "nobody" }],
  ["messageKey", { messageKey: 7 }],
  ["dropped action beside a right one", { escalation: [[2, "drop", ["retry", "fly"]]] }],
  ["escalation", { escalation: [[2, "lift", ["retry"]]] }],
  ["escalated action", { escalation: [[2, "drop", ["fly"]]] }],
  ["attempt", { escalation: [["2", "lead", ["retry"]]] }],
  ["pacing", { pacing: [-1] }],
])("a %s that means nothing is refused by extendCatalogue", (_, override) => {
  const overrides = JSON.parse(JSON.stringify({ "AUTH-0018": override }));
  expect(() => extendCatalogue(generalCatalogue, { overrides })).toThrow(
    /^Fluz Kit: extendCatalogue\(\) refuses an addition: "AUTH-0018" has .+ that is not valid\. Why: .+\. Follow/,
  );
});
