import { twoFactorStart, twoFactorTransition, twoFactorTransitions } from "@fluz-kit/core/internal";
import type { TwoFactorEvent, TwoFactorState, TwoFactorStep } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const problem = { ok: false, reason: "empty" } as const;
const at = (step: TwoFactorStep): TwoFactorState => ({ ...twoFactorStart, step });

function after(step: TwoFactorStep, type: TwoFactorEvent["type"]) {
  const event: TwoFactorEvent = type === "misread" ? { type, problem } : { type };
  const { step: to, text, focus } = twoFactorTransition(at(step), event);
  return [to, text, focus];
}

/** Where a person can type. */
const open = ["entering", "misread", "refused", "spent", "failed"] as const;

describe.each(open)("a person who is at %s", (step) => {
  test("can submit a code, and what was typed stays while it is checked", () => {
    expect(after(step, "submitted")).toEqual(["checking", "keep", "stay"]);
  });

  test("keeps what was typed, with the focus in the field, when it is no code", () => {
    expect(after(step, "misread")).toEqual(["misread", "keep", "code"]);
  });

  test("has an empty field for a new code, and the focus where it was", () => {
    expect(after(step, "sent")).toEqual(["entering", "clear", "stay"]);
  });
});

test.each(open)("typing at %s takes the message away and nothing else", (step) => {
  const [to, text, focus] = after(step, "edited");
  expect([to, text, focus]).toEqual(["entering", "keep", "stay"]);
});

test.each([
  ["accepted", "verified", "clear", "stay"],
  ["refused", "refused", "select", "code"],
  ["spent", "spent", "select", "code"],
  ["expired", "spent", "clear", "code"],
  ["failed", "failed", "keep", "stay"],
  ["cancelled", "entering", "keep", "stay"],
] as const)("an answer that is %s leads to %s: %s the text, focus: %s", (type, ...outcome) => {
  expect(after("checking", type)).toEqual(outcome);
});

test.each(["edited", "submitted", "misread", "sent"] as const)(
  "while a code is checked, %s changes nothing: its answer is still to come",
  (type) => {
    expect(after("checking", type)).toEqual(["checking", "keep", "stay"]);
  },
);

test("every step starts afresh for another destination, and there is no step beside these", () => {
  const steps = [...open, "checking", "verified"] as const;
  for (const step of steps) expect(after(step, "restarted")).toEqual(["entering", "clear", "stay"]);
  expect(Object.keys(twoFactorTransitions).toSorted()).toEqual(steps.toSorted());
});
