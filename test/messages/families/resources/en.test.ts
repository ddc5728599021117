import type { Policy } from "@fluz-kit/core";
import { resources } from "@fluz-kit/core/families/resources";
import { resourcesEn } from "@fluz-kit/messages/families/resources/en";
import { describe, expect, test } from "vitest";
import { faultsIn } from "../../../support/familyWords.ts";

const words = Object.entries(resourcesEn);

describe("the English words of the family resources", () => {
  test.each(words)("keep to the rules for %s", (_, entry) => {
    expect(faultsIn(entry)).toEqual([]);
  });

  test("exist for all that its policies say, and for nothing else", () => {
    const policies: readonly [string, Policy][] = Object.entries(resources.policies);
    const keys = new Set(policies.map(([code, { messageKey }]) => messageKey ?? code));
    expect(new Set(Object.keys(resourcesEn))).toEqual(keys);
  });

  test("have titles that can be told apart", () => {
    const titles = words.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("name a time to wait where a policy knows one to honour", () => {
    const policies: readonly [string, Policy][] = Object.entries(resources.policies);
    const waiting = policies
      .filter(([, { retry }]) => retry === "after-wait")
      .map(([code]) => code);
    const withWait = words.filter(([, entry]) => entry.descriptionWithWait).map(([key]) => key);
    expect(withWait).toEqual(waiting);
  });
});
