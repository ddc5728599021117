import type { Policy } from "@fluz-kit/core";
import { webauthn } from "@fluz-kit/core/families/webauthn";
import { webauthnEn } from "@fluz-kit/messages/families/webauthn/en";
import { describe, expect, test } from "vitest";
import { faultsIn } from "../../../support/familyWords.ts";

const words = Object.entries(webauthnEn);

describe("the English words of the family webauthn", () => {
  test.each(words)("keep to the rules for %s", (_, entry) => {
    expect(faultsIn(entry)).toEqual([]);
  });

  test("exist for all that its policies say, and for nothing else", () => {
    const policies: readonly [string, Policy][] = Object.entries(webauthn.policies);
    const keys = new Set(policies.map(([code, { messageKey }]) => messageKey ?? code));
    expect(new Set(Object.keys(webauthnEn))).toEqual(keys);
  });

  test("have titles that can be told apart", () => {
    const titles = words.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
