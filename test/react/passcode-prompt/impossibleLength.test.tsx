import type { PasscodeLength } from "@fluz-kit/core/internal";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lengths as JavaScript can pass them. */
const read = (json: string): PasscodeLength => JSON.parse(json);

test("a length that no passcode can have is told to the developer, and stops nobody", async () => {
  expectConsole("error", /^Fluz Kit: the length of a passcode is neither/);
  for (const length of ["null", "0", "-1", "4.5", "1e9", '"4"', "{}", '{"min":6,"max":4}'].map(
    read,
  )) {
    const { submitted, unmount } = renderPrompt({ length });
    await send("0042");
    expect(submitted).toEqual([["check", "0042"]]);
    unmount();
  }
});
