import { en, enPasscode } from "@fluz-kit/messages";
import { expect, test } from "vitest";

test("the passcode prompt's own English is what English says in it", () => {
  expect(en.interface.passcode).toBe(enPasscode);
});
