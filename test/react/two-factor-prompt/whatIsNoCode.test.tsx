import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { check, codeField, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["", "Enter the code"],
  ["abc", "Use only the digits of the code"],
  ["49381", "Enter all 6 digits of the code"],
  ["4938171", "Enter just the 6 digits of the code"],
  ["Your Fluz code is 493817. Ref 204811", "Enter just the 6 digits of the code"],
])("%o is not sent, stays as it is, and gets its own words: %s", async (text, words) => {
  const { submitted } = renderPrompt();
  await check(text);
  expect(codeField()).toHaveAccessibleDescription(
    `Enter the 6 digits we sent you. Error: ${words}`,
  );
  expect(codeField()).toHaveValue(text);
  expect(submitted).toEqual([]);
});

test("the words know other lengths", async () => {
  renderPrompt(undefined, { length: 4 });
  await check("123");
  expect(codeField()).toHaveAccessibleDescription(/Enter all 4 digits of the code$/);
});

test.each([
  "493 817",
  "49-38-17",
  "٤٩٣٨١٧",
  "４９３８１７",
  "G-493817",
  "Code 493817 expires in 10 min",
])("%s is a code", async (text) => {
  const { submitted } = renderPrompt();
  await check(text);
  expect(submitted).toEqual(["493817"]);
});
