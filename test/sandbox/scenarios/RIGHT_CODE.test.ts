import { magicValues, RIGHT_CODE } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";

test("the right code looks like a texted one and asks for no failure", () => {
  expect(RIGHT_CODE).toMatch(/^\d{6}$/);
  expect(magicValues.map(({ ending }) => ending)).not.toContain(RIGHT_CODE.slice(-4));
});
