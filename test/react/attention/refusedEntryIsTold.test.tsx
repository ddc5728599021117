import { FluzProvider, PasscodePrompt, TwoFactorPrompt } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const prompts: readonly [string, () => ReactElement, RegExp][] = [
  ["code", () => <TwoFactorPrompt onSubmit={() => null} onResend={() => null} />, /code/i],
  ["passcode", () => <PasscodePrompt mode="check" length={4} onSubmit={() => null} />, /passcode/i],
];

/** Submits the prompt with nothing in it, while the focus is on what is given. */
function submitFrom(prompt: ReactElement, find: () => HTMLElement): HTMLElement {
  const { container } = render(
    <FluzProvider>
      {prompt}
      <input aria-label="Elsewhere" />
    </FluzProvider>,
  );
  const focused = find();
  act(() => {
    focused.focus();
    container.querySelector("form")?.requestSubmit();
  });
  act(() => {
    vi.advanceTimersByTime(300);
  });
  return focused;
}

const said = () => [screen.getByRole("alert").textContent, screen.getByRole("status").textContent];

describe.each(prompts)("what is no %s", (_, Prompt, words) => {
  test("gets the focus from the button, and then nothing is said besides", () => {
    submitFrom(<Prompt />, () => screen.getByRole("button", { name: /^Check/ }));
    expect(document.activeElement?.tagName).toBe("INPUT");
    expect(said()).toEqual(["", ""]);
  });

  test("is said aloud to a person who is at the field already", () => {
    const field = submitFrom(<Prompt />, () => screen.getByLabelText(words, { selector: "input" }));
    expect(field).toHaveFocus();
    expect(said()).toEqual([expect.stringMatching(words), ""]);
  });

  test("gets the focus of whoever submitted from there, with nothing said besides", () => {
    submitFrom(<Prompt />, () => screen.getByRole("textbox", { name: "Elsewhere" }));
    expect(said()).toEqual(["", ""]);
  });
});
