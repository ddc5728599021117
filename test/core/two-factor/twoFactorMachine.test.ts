import { readCodeInput } from "@fluz-kit/core";
import { twoFactorStart, twoFactorTransition } from "@fluz-kit/core/internal";
import type { CodeProblem, TwoFactorEvent, TwoFactorState } from "@fluz-kit/core/internal";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";

const signals = [
  "edited",
  "submitted",
  "accepted",
  "refused",
  "spent",
  "expired",
  "failed",
  "cancelled",
  "sent",
  "restarted",
] as const;

const problems: readonly CodeProblem[] = ["", "abc", "49381", "4938171"]
  .map((text) => readCodeInput(text, 6))
  .filter((read) => !read.ok);

const event: fc.Arbitrary<TwoFactorEvent> = fc.oneof(
  fc.constantFrom(...signals).map((type) => ({ type })),
  fc.constantFrom(...problems).map((problem) => ({ type: "misread" as const, problem })),
);

const history = fc.array(event, { maxLength: 30 });

function live(events: readonly TwoFactorEvent[], from = twoFactorStart): TwoFactorState {
  return events.reduce(twoFactorTransition, from);
}

test("whatever has happened, the right code still lets the person in", () => {
  fc.assert(
    fc.property(history, (events) => {
      const state = live(events);
      // Verified already, or one answer, or one submit and one answer away.
      const end = live([{ type: "submitted" }, { type: "accepted" }], state);
      expect(end.step).toBe("verified");
    }),
  );
});

test("whatever has happened, another destination gives a fresh start", () => {
  fc.assert(
    fc.property(history, (events) => {
      expect(live([...events, { type: "restarted" }])).toEqual({
        ...twoFactorStart,
        text: "clear",
      });
    }),
  );
});

test("whatever has happened, a code that is checked gets out by every answer", () => {
  const answers = ["accepted", "refused", "spent", "expired", "failed", "cancelled"] as const;
  fc.assert(
    fc.property(history, fc.constantFrom(...answers), (events, type) => {
      const checking = live([...events, { type: "restarted" }, { type: "submitted" }]);
      expect(checking.step).toBe("checking");
      expect(live([{ type }], checking).step).not.toBe("checking");
    }),
  );
});

test("a problem stands while the text is misread, and at no other time", () => {
  fc.assert(
    fc.property(history, (events) => {
      const { step, problem } = live(events);
      expect(problem !== null).toBe(step === "misread");
    }),
  );
});

test("only a code that was checked verifies anybody", () => {
  fc.assert(
    fc.property(history, event, (events, last) => {
      const before = live(events);
      const after = live([last], before);
      const isNew = after.step === "verified" && before.step !== "verified";
      expect(isNew && (before.step !== "checking" || last.type !== "accepted")).toBe(false);
    }),
  );
});

test("the same mistake again is news, and an event without meaning is none", () => {
  const [problem] = problems;
  const misread = { type: "misread", problem: problem ?? { ok: false, reason: "empty" } } as const;
  const once = live([misread]);
  expect(live([misread], once)).not.toBe(once);
  expect(live([misread], once)).toEqual(once);
  expect(live([{ type: "accepted" }], once)).toBe(once);
});

test("the start cannot be changed by anybody who holds it", () => {
  expect(Object.isFrozen(twoFactorStart)).toBe(true);
});

const transition: (...values: never[]) => unknown = twoFactorTransition;
const move = (...values: unknown[]) => Reflect.apply(transition, undefined, values);

test.each<[string, unknown]>([
  ["no event", undefined],
  ["an event of no type", {}],
  ["a key of prototypes", { type: "constructor" }],
  ["another one", { type: "__proto__" }],
  ["a misread code without what is wrong with it", { type: "misread" }],
  ["a misread code that is right", { type: "misread", problem: { ok: true, code: "493817" } }],
  ["a type that only reads like one", { type: ["submitted"] }],
])("what is no event means nothing: %s", (_, wrong) => {
  expect(move(twoFactorStart, wrong)).toBe(twoFactorStart);
});

test.each([[null], [undefined], [7], [{}], [{ step: "__proto__" }], [{ step: "toString" }]])(
  "what is no state is the start: %j",
  (state) => {
    vi.stubEnv("NODE_ENV", "production");
    expect(move(state, { type: "accepted" })).toBe(twoFactorStart);
    expect(move(state, { type: "submitted" })).toEqual(live([{ type: "submitted" }]));
  },
);
