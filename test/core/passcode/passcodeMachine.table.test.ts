import { passcodeStart, passcodeTransition, passcodeTransitions } from "@fluz-kit/core/internal";
import type {
  PasscodeEvent,
  PasscodeMode,
  PasscodeState,
  PasscodeStep,
} from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { keysOf } from "../../support/keysOf.ts";

const problem = { field: "passcode", reason: "empty" } as const;
const modes = ["check", "create", "update", "reset"] as const;

function eventOf(type: PasscodeEvent["type"]): PasscodeEvent {
  if (type === "misread") return { type, problem };
  return type === "restarted" ? { type, mode: "check" } : { type };
}

function next(step: PasscodeStep, type: PasscodeEvent["type"], mode: PasscodeMode = "check") {
  const state: PasscodeState = { ...passcodeStart(mode), step };
  return passcodeTransition(state, eventOf(type));
}

function after(step: PasscodeStep, type: PasscodeEvent["type"], mode?: PasscodeMode) {
  const { step: to, text, focus } = next(step, type, mode);
  return [to, text, focus];
}

/** Where a person can type. */
const open = ["entering", "misread", "refused", "missing", "failed"] as const;

describe.each(open)("a person who is at %s", (step) => {
  test("can submit, and what was typed stays meanwhile", () => {
    expect(after(step, "submitted")).toEqual(["checking", "keep", "stay"]);
  });

  test("keeps what was typed, with the focus in the field, when it is no passcode", () => {
    expect(after(step, "misread")).toEqual(["misread", "keep", "field"]);
  });

  test.each(modes)("goes on to a new passcode when the one to %s is forgotten", (mode) => {
    expect(next(step, "forgotten", mode)).toMatchObject({
      step: "entering",
      mode: "reset",
      asked: "reset",
      text: "clear",
      focus: "field",
    });
  });
});

test.each(open.slice(1))("typing at %s takes the message away and nothing else", (step) => {
  expect(after(step, "edited")).toEqual(["entering", "keep", "stay"]);
});

test.each([
  ["accepted", "done", "clear", "stay"],
  ["refused", "refused", "clear", "field"],
  ["missing", "missing", "clear", "heading"],
  ["existing", "existing", "clear", "heading"],
  ["failed", "failed", "keep", "stay"],
  ["cancelled", "entering", "clear", "stay"],
] as const)("an answer that is %s leads to %s: %s the text, focus: %s", (type, ...outcome) => {
  expect(after("checking", type)).toEqual(outcome);
});

test.each(modes)("who has no passcode to %s creates one, and was told about the other", (mode) => {
  expect(next("checking", "missing", mode)).toMatchObject({ mode: "create", asked: mode });
  const typing = passcodeTransition(next("checking", "missing", mode), { type: "edited" });
  expect(typing).toMatchObject({ mode: "create", asked: mode });
  expect(passcodeTransition(typing, { type: "submitted" }).asked).toBe("create");
});

describe("a person who has a passcode already", () => {
  test("chooses to use it", () => {
    expect(next("existing", "remembered", "create")).toMatchObject({
      step: "entering",
      mode: "check",
      asked: "check",
      focus: "field",
    });
  });

  test("chooses to reset it", () => {
    expect(next("existing", "forgotten", "create").mode).toBe("reset");
  });

  test.each(["submitted", "misread", "edited", "expired", "accepted"] as const)(
    "cannot replace it before that: %s changes nothing",
    (type) => {
      const existing: PasscodeState = { ...passcodeStart("create"), step: "existing" };
      expect(passcodeTransition(existing, eventOf(type))).toBe(existing);
    },
  );
});

test("what a failure left in the fields goes after a while, and the message stays", () => {
  expect(after("failed", "expired")).toEqual(["failed", "clear", "stay"]);
});

test.each(["entering", "misread", "refused", "missing", "checking", "done"] as const)(
  "at %s nothing was left that could go",
  (step) => {
    expect(after(step, "expired")).toEqual([step, "keep", "stay"]);
  },
);

test.each(["edited", "submitted", "misread", "forgotten", "remembered"] as const)(
  "while a passcode is checked, %s changes nothing: its answer is still to come",
  (type) => {
    expect(after("checking", type)).toEqual(["checking", "keep", "stay"]);
  },
);

test("every step starts afresh when the host wants something else, and there is no step beside these", () => {
  const steps = [...open, "existing", "checking", "done"] as const;
  for (const step of steps) {
    const state: PasscodeState = { ...passcodeStart("check"), step };
    const restarted = passcodeTransition(state, { type: "restarted", mode: "update" });
    expect(restarted).toEqual({ ...passcodeStart("update"), text: "clear" });
  }
  expect(keysOf(passcodeTransitions).toSorted()).toEqual(steps.toSorted());
});
