import { PasscodePrompt, TwoFactorPrompt } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";

const onSubmit = vi.fn<() => void>();
const modes = ["check", "create", "update", "reset"] as const;

/** What browsers judge by: the form of the page, and rules that a host or an extension has put on its fields. */
const prompts: readonly [string, ReactElement, RegExp][] = [
  [
    "of a code",
    <TwoFactorPrompt key="" onSubmit={onSubmit} onResend={() => {}} />,
    /Enter the code|Use only the digits/,
  ],
  ...modes.map((mode): [string, ReactElement, RegExp] => [
    `of a passcode to ${mode}`,
    <PasscodePrompt key="" mode={mode} length={4} onSubmit={onSubmit} />,
    /Enter your passcode|Enter a new passcode|Use only digits/,
  ]),
];

describe.each(prompts)("the form %s", (_, prompt, problem) => {
  test.each(["", "abc"])(
    "leaves %j to the kit's own words: no bubble of the browser's",
    async (text) => {
      render(prompt);
      const form = document.querySelector("form");
      const invalid = vi.fn<() => void>();
      document.addEventListener("invalid", invalid, true);
      for (const input of document.querySelectorAll("input")) {
        input.required = true;
        input.pattern = "\\d{9}";
        fireEvent.input(input, { target: { value: text } });
      }
      const [submit] = document.querySelectorAll<HTMLButtonElement>("[type=submit]");
      if (submit) await userEvent.click(submit);
      document.removeEventListener("invalid", invalid, true);
      expect(form?.noValidate).toBe(true);
      expect(invalid).not.toHaveBeenCalled();
      expect(screen.getAllByText(problem).length).toBeGreaterThan(0);
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );
});

describe.each(prompts)("while the form %s is filled in", (_, prompt) => {
  test("nothing is judged: not as a person types, and not as they leave a field", async () => {
    render(prompt);
    const before = document.body.innerHTML;
    for (const input of document.querySelectorAll("input")) {
      await userEvent.type(input, "4x");
      expect(input).toHaveFocus();
      await userEvent.tab();
      expect(input).not.toHaveFocus();
      expect(input).toHaveValue("4x");
    }
    expect(document.querySelector("[aria-invalid]")).toBeNull();
    expect(document.body.innerHTML).toBe(before);
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

test("a host cannot turn the browser's validation on again by an attribute", () => {
  const native: object = { noValidate: false };
  render(
    <>
      <TwoFactorPrompt {...native} onSubmit={onSubmit} onResend={() => {}} />
      <PasscodePrompt {...native} mode="check" length={4} onSubmit={onSubmit} />
    </>,
  );
  expect([...document.querySelectorAll("form")].map((form) => form.noValidate)).toEqual([
    true,
    true,
  ]);
});
