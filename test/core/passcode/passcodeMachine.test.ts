import { passcodeStart, passcodeTransition } from "@fluz-kit/core/internal";
import type { PasscodeEvent, PasscodeProblem, PasscodeState } from "@fluz-kit/core/internal";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";

const answers = ["accepted", "refused", "missing", "existing", "failed", "cancelled"] as const;
const signals = ["edited", "submitted", ...answers, "expired", "forgotten", "remembered"] as const;

const mode = fc.constantFrom("check", "create", "update", "reset");

const problem: fc.Arbitrary<PasscodeProblem> = fc.record({
  field: fc.constantFrom("passcode", "newPasscode"),
  reason: fc.constantFrom("empty", "not-digits", "too-short", "too-long"),
});

const event: fc.Arbitrary<PasscodeEvent> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...signals).map((type) => ({ type })) },
  problem.map((wrong) => ({ type: "misread" as const, problem: wrong })),
  mode.map((wanted) => ({ type: "restarted" as const, mode: wanted })),
);

/** A prompt after anything that can happen to it. */
const lived = fc
  .tuple(mode, fc.array(event, { maxLength: 30 }))
  .map(([start, events]) => live(events, passcodeStart(start)));

function live(events: readonly PasscodeEvent[], from: PasscodeState): PasscodeState {
  return events.reduce(passcodeTransition, from);
}

test("whatever has happened, the person gets to the end", () => {
  fc.assert(
    fc.property(lived, (state) => {
      // Done already, or one answer, or one submit and one answer away; and a choice before it.
      const end = live(
        [{ type: "remembered" }, { type: "submitted" }, { type: "accepted" }],
        state,
      );
      expect(end.step).toBe("done");
    }),
  );
});

test("whatever has happened, the host can have something else done", () => {
  fc.assert(
    fc.property(lived, mode, (state, wanted) => {
      expect(live([{ type: "restarted", mode: wanted }], state)).toEqual({
        ...passcodeStart(wanted),
        text: "clear",
      });
    }),
  );
});

test("whatever has happened, what is checked gets out by every answer", () => {
  fc.assert(
    fc.property(lived, mode, fc.constantFrom(...answers), (state, wanted, type) => {
      const checking = live([{ type: "restarted", mode: wanted }, { type: "submitted" }], state);
      expect(checking.step).toBe("checking");
      expect(live([{ type }], checking).step).not.toBe("checking");
    }),
  );
});

test("no passcode is replaced unless the person has said so", () => {
  fc.assert(
    fc.property(lived, event, (state, last) => {
      const { mode: before } = state;
      const { mode: now } = live([last], state);
      const isUnasked = now === "reset" && before !== "reset" && last.type !== "forgotten";
      expect(isUnasked && last.type !== "restarted").toBe(false);
    }),
  );
});

test("there is something to send only where a field is, and only after it was submitted", () => {
  fc.assert(
    fc.property(lived, event, (state, last) => {
      const isSent = live([last], state).step === "checking" && state.step !== "checking";
      expect(isSent && (last.type !== "submitted" || state.step === "existing")).toBe(false);
    }),
  );
});

test("after every answer but a fault that is not the passcode's, the fields are empty", () => {
  fc.assert(
    fc.property(lived, fc.constantFrom(...answers), (state, type) => {
      const checking = live([{ type: "restarted", mode: "check" }, { type: "submitted" }], state);
      expect(live([{ type }], checking).text).toBe(type === "failed" ? "keep" : "clear");
    }),
  );
});

test("a problem stands while the text is misread, and at no other time", () => {
  fc.assert(
    fc.property(lived, (state) => {
      expect(state.problem !== null).toBe(state.step === "misread");
    }),
  );
});

test("the same mistake again is news, and an event without meaning is none", () => {
  const misread = { type: "misread", problem: { field: "passcode", reason: "empty" } } as const;
  const once = live([misread], passcodeStart("check"));
  expect(live([misread], once)).not.toBe(once);
  expect(live([misread], once)).toEqual(once);
  expect(live([{ type: "accepted" }], once)).toBe(once);
});

const transition: (...values: never[]) => unknown = passcodeTransition;
const move = (...values: unknown[]) => Reflect.apply(transition, undefined, values);
const start = passcodeStart("create");

test.each<[string, unknown]>([
  ["no event", undefined],
  ["an event of no type", {}],
  ["a key of prototypes", { type: "constructor" }],
  ["another one", { type: "__proto__" }],
  ["a misread passcode without what is wrong with it", { type: "misread" }],
  [
    "one in a field that there is not",
    { type: "misread", problem: { field: "pin", reason: "empty" } },
  ],
  ["one without a reason", { type: "misread", problem: { field: "passcode" } }],
  ["a start in no mode", { type: "restarted" }],
  ["a start in a mode that there is not", { type: "restarted", mode: "constructor" }],
  ["a type that only reads like one", { type: ["submitted"] }],
])("what is no event means nothing: %s", (_, wrong) => {
  expect(move(start, wrong)).toBe(start);
});

test.each([
  [null],
  [7],
  [{}],
  [{ ...start, step: "__proto__" }],
  [{ ...start, mode: "toString" }],
  [{ ...start, asked: null }],
])("what is no state is the start of a check: %j", (state) => {
  vi.stubEnv("NODE_ENV", "production");
  expect(move(state, { type: "accepted" })).toEqual(passcodeStart("check"));
  expect(move(state, { type: "submitted" })).toMatchObject({ step: "checking", asked: "check" });
});

test("what is no mode is a check", () => {
  const begin: (...values: never[]) => unknown = passcodeStart;
  for (const wrong of [undefined, null, "constructor", 7, ["reset"]]) {
    expect(Reflect.apply(begin, undefined, [wrong])).toEqual(passcodeStart("check"));
  }
});
