import type { Policy } from "@fluz-kit/core";
import { forbiddenActions, policies } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

const never = new Map(
  readTable("guidance.tsv", ["code", "never"]).map(({ code, never }) => [code, never]),
);

/** How the reviewed table writes each action that it forbids. */
const wording = {
  retry: /\bretry(?:ing)?\b(?! with stored)|re-submitting/,
  resendCode: /resend code/,
  resetPassword:
    /resetPassword|reset password|resetting the provider's password|reset links|password reset/,
  resetPasscode: /resetPasscode|reset passcode|reset password\/passcode/,
  createPasscode: /createPasscode/,
  editPhone: /editing phone/,
  editEmail: /editing phone\/email/,
  reauthenticate: /token refresh|sign in again|session has ended/,
} as const;

const forbidden = Object.entries(forbiddenActions).flatMap(([code, actions]) =>
  actions.map((action) => [code, action] as const),
);

function offeredBy({ actions, escalation = [], mayHaveWorked }: Policy): readonly unknown[] {
  return [...actions, mayHaveWorked, ...escalation.flatMap(([, , moved]) => moved)];
}

describe("what must never be offered", () => {
  test.each(forbidden)("for %s is %s, as was reviewed", (code, action) => {
    expect(never.get(code)).toMatch(wording[action]);
  });

  test.each(forbidden)("for %s is not offered by the kit itself: %s", (code, action) => {
    const rows: readonly [string, Policy][] = Object.entries(policies);
    const own = rows.filter(([key]) => key === code || key.startsWith(`${code}@`));
    expect(own.length).toBeGreaterThan(0);
    for (const [, policy] of own) expect(offeredBy(policy)).not.toContain(action);
  });

  test.each([
    ["AUTH-0001", "retry"],
    ["AUTH-0022", "retry"],
    ["AUTH-0030", "retry"],
    ["AUTH-0010", "retry"],
    ["AUTH-0010", "resetPasscode"],
    ["AUTH-0011", "retry"],
    ["AUTH-0011", "createPasscode"],
    ["AUTH-0017", "resetPasscode"],
    ["AUTH-0017", "createPasscode"],
    ["AUTH-0028", "resetPassword"],
    ["AUTH-0002", "resendCode"],
    ["AUTH-0003", "resendCode"],
    ["AUTH-0004", "resendCode"],
    ["AUTH-0013", "resendCode"],
    ["AUTH-0021", "resendCode"],
    ["AUTH-0026", "resendCode"],
  ])("includes, for %s, %s", (code, action) => {
    expect(forbidden).toContainEqual([code, action]);
  });
});
