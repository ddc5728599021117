import { en, overrideMessages } from "@fluz-kit/messages";
import { expect, test } from "vitest";

function throwing(): never {
  throw new Error("trap");
}

test("a sentence that throws when it is read is left out, and the others replace theirs", () => {
  const actions = Object.defineProperty({ retry: "Again" }, "goBack", { get: throwing });
  expect(overrideMessages(en, { actions }).actions).toEqual({ ...en.actions, retry: "Again" });
});

test("what is inherited replaces nothing", () => {
  const actions: Record<string, string> = Object.create({ retry: "Again" });
  expect(overrideMessages(en, { actions })).toEqual(en);
});
