import { en, enCode } from "@fluz-kit/messages";
import { expect, test } from "vitest";

test("the prompt's own English is what English says in the prompt", () => {
  expect(en.interface.code).toBe(enCode);
});
