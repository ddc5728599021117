import { Secret } from "@fluz-kit/core";
import type { PasscodeEntry } from "@fluz-kit/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fill, renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "a passcode of %i digits is taken whole",
  async (length) => {
    const { submitted } = renderPrompt({ length });
    const text = "012345678901".slice(0, length);
    await send(text);
    expect(submitted).toEqual([["check", text]]);
  },
);

test("what is pasted with a space around it, or in other digits, is what was meant", async () => {
  const { submitted } = renderPrompt();
  await send(" ٠٠٤٢\n");
  expect(submitted).toEqual([["check", "0042"]]);
});

test("of two fields the first that is wrong is told", async () => {
  const { submitted } = renderPrompt({ mode: "update" });
  await send();
  expect(document.activeElement).toHaveAccessibleName("Current passcode");
  fill("0042", "Current passcode");
  fill("1", "New passcode");
  await send();
  expect(document.activeElement).toHaveAccessibleName("New passcode");
  expect(submitted).toEqual([]);
});

test("the host gets secrets that print as nothing, and that are gone once it has answered", async () => {
  const entries: PasscodeEntry[] = [];
  const { onSubmit } = renderPrompt({ mode: "update" });
  onSubmit.mockImplementation((entry) => {
    entries.push(entry);
    expect(JSON.stringify(entry)).not.toMatch(/0042|1357/);
    return null;
  });
  fill("0042", "Current passcode");
  fill("1357", "New passcode");
  await send();
  const [entry] = entries;
  const secrets = Object.values(entry ?? {}).filter((value) => value instanceof Secret);
  expect(secrets).toHaveLength(2);
  for (const secret of secrets) expect(() => secret.reveal()).toThrow(/destroyed/);
});
