import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { check, codeField, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

/** Lengths as JavaScript can pass them. */
const read = (json: string): number => JSON.parse(json);
const unsound = [
  ...["0", "-1", "6.5", "null", '"6"', "1e9", "{}"].map(read),
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

test("a length that no code can have is told to the developer, and never to the person: six digits are asked for", async () => {
  expectConsole("error", /^Fluz Kit: the length of a code is /);
  for (const length of unsound) {
    const { container, submitted, unmount } = renderPrompt(undefined, { length, autoSubmit: true });
    expect(codeField()).toHaveAccessibleDescription(
      "Enter the 6 digits we sent you. We'll check the code once all 6 digits are in.",
    );
    expect(container.querySelector("form")).toHaveAttribute("data-length", "6");
    await check("49");
    expect(screen.getByText(/Enter all 6 digits of the code/)).toBeVisible();
    await check("493817");
    expect(submitted).toEqual(["493817"]);
    unmount();
  }
});
