import { resolveGuidance } from "@fluz-kit/core";
import { policies } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { actionsAt, failureOf } from "../../support/guidanceRows.ts";

describe("guidance for repeated failures", () => {
  test.each([
    ["AUTH-0002", 3, ["resetPassword", "reenter"]],
    ["AUTH-0002", 5, ["resetPassword", "reenter", "contactSupport"]],
    ["AUTH-0008", 2, ["contactSupport", "reauthenticate"]],
    ["AUTH-0009", 9, ["reenter"]],
    ["AUTH-0009@login", 3, ["resetPassword", "reenter"]],
    ["AUTH-0009@login", 5, ["resetPassword", "reenter", "contactSupport"]],
    ["AUTH-0013", 2, ["retry", "contactSupport", "useAnotherMethod"]],
    ["AUTH-0013", 3, ["contactSupport", "retry", "useAnotherMethod"]],
    ["AUTH-0018", 3, ["contactSupport", "reenter", "resetPassword"]],
    ["AUTH-0019", 3, ["contactSupport", "reauthenticate"]],
    ["AUTH-0003", 3, ["editPhone", "contactSupport", "useAnotherMethod"]],
    ["AUTH-0004", 3, ["editPhone", "contactSupport"]],
    ["AUTH-0005", 3, ["useAnotherMethod", "contactSupport", "resendCode"]],
    ["AUTH-0006", 3, ["resendCode", "reenter"]],
    ["AUTH-0006", 5, ["contactSupport", "useAnotherMethod", "resendCode", "reenter"]],
    ["AUTH-0007", 3, ["contactSupport", "retry", "useAnotherMethod"]],
    ["AUTH-0007@resendCode", 3, ["contactSupport", "resendCode", "useAnotherMethod"]],
    ["AUTH-0020", 3, ["resendCode", "reenter", "contactSupport", "useAnotherMethod"]],
    ["AUTH-0021", 2, ["contactSupport", "editPhone"]],
    ["AUTH-0024", 2, ["contactSupport", "verifyPhone"]],
    ["AUTH-0029", 3, ["resendCode", "contactSupport", "useAnotherMethod"]],
    ["AUTH-0010", 2, ["createPasscode", "goBack", "contactSupport"]],
    ["AUTH-0011", 2, ["resetPasscode", "usePasscode", "goBack", "contactSupport"]],
    ["AUTH-0012", 3, ["resetPasscode", "reenter"]],
    ["AUTH-0012", 5, ["resetPasscode", "reenter", "contactSupport"]],
    ["AUTH-0014", 3, ["contactSupport", "retry"]],
    ["AUTH-0015", 3, ["contactSupport", "retry"]],
    ["AUTH-0016", 3, ["contactSupport", "retry"]],
    ["AUTH-0017", 3, ["contactSupport", "retry"]],
    ["AUTH-0023", 3, ["contactSupport", "retry"]],
    ["AUTH-0025", 3, ["contactSupport", "retry"]],
    ["AUTH-0026", 3, ["editPhone", "signIn", "contactSupport"]],
    ["AUTH-0027", 3, ["editEmail", "signIn", "contactSupport"]],
    ["AUTH-0028", 3, ["contactSupport", "retry"]],
    ["AUTH-0031", 3, ["goBack", "contactSupport"]],
    ["UNKNOWN", 3, ["contactSupport", "retry"]],
    ["RATE_LIMITED", 3, ["contactSupport", "retry"]],
    ["SERVER", 3, ["contactSupport", "retry"]],
    ["NETWORK", 9, ["retry"]],
  ])("%s at attempt %i offers %j", (key, attempt, actions) => {
    expect(actionsAt(key, attempt)).toEqual(actions);
    const unchanging = key === "AUTH-0009" || key === "NETWORK";
    expect(actionsAt(key, attempt - 1).join() === actions.join()).toBe(unchanging);
  });

  test("never offers twice what a catalogue adds twice", () => {
    const policy = { ...policies.UNKNOWN, escalation: [[2, "add", ["retry", "goBack"]]] } as const;
    const catalogue = { policies: { ...policies, UNKNOWN: policy } };
    const { actions } = resolveGuidance(failureOf("UNKNOWN"), { catalogue, attempt: 2 });
    expect(actions).toEqual(["retry", "contactSupport", "goBack"]);
  });
});
