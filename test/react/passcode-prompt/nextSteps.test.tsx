import { FluzError } from "@fluz-kit/core";
import { PasscodePrompt } from "@fluz-kit/react";
import type { PasscodePromptProps } from "@fluz-kit/react";
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";
import { field, form, press, renderPrompt, send, submitButton } from "../support/passcode.tsx";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wrong = () => payloadOf("AUTH-0012");
const forgot = () => screen.queryByText("Forgot passcode?");
const banner = () => screen.getByRole("group");

describe("a person who has none", () => {
  const none = (mode: string) => (mode === "create" ? { success: true } : payloadOf("AUTH-0010"));

  test("reads so as a next step, not as an error, with the focus on its heading", async () => {
    renderPrompt({}, none);
    await send("0042");
    expect(screen.getByRole("heading", { name: "Create a passcode to continue" })).toHaveFocus();
    expect(banner()).toHaveAttribute("data-severity", "info");
    expect(banner()).toHaveAccessibleName("Next step Create a passcode to continue");
    expect(field("New passcode")).toHaveValue("");
    expect(field("New passcode")).not.toHaveAttribute("aria-invalid");
    expect(form()).toHaveAttribute("data-mode", "create");
  });

  test("is offered to create one, once, and is not asked whether they forgot it", async () => {
    renderPrompt({}, none, { actions: everyHandler });
    expect(forgot()).toBeVisible();
    await send("0042");
    expect(screen.getAllByRole("button", { name: "Create passcode" })).toEqual([submitButton()]);
    expect(forgot()).toBeNull();
    expect(screen.queryByRole("button", { name: "Reset passcode" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  test.each(["check", "update", "reset"] as const)(
    "when asked to %s it, creates it here",
    async (mode) => {
      const onDone = vi.fn<NonNullable<PasscodePromptProps["onDone"]>>();
      const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
      const { submitted } = renderPrompt({ mode, onDone, onModeChange }, none);
      for (const input of document.querySelectorAll("input")) {
        fireEvent.input(input, { target: { value: "0042" } });
      }
      await send();
      expect(onModeChange).toHaveBeenCalledExactlyOnceWith("create");
      await send("1357");
      expect(submitted.at(-1)).toEqual(["create", "1357"]);
      expect(onDone).toHaveBeenCalledExactlyOnceWith("create");
    },
  );

  test("keeps the heading while typing, until the passcode is sent", async () => {
    renderPrompt({}, () => payloadOf("AUTH-0010"));
    await send("0042");
    fireEvent.input(field(), { target: { value: "13" } });
    expect(screen.getByRole("heading")).toBeVisible();
  });

  test("is told so once more while creating one, and the host nothing new", async () => {
    const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
    const props = { mode: "create", onModeChange, onCancel: () => {} } as const;
    renderPrompt(props, () => payloadOf("AUTH-0010"));
    await send("1357");
    expect(screen.getByRole("heading")).toHaveFocus();
    expect(onModeChange).not.toHaveBeenCalled();
  });

  test("and still has none after creating one, is led to support", async () => {
    const view = renderPrompt({ flow: "pay" }, none);
    await send("0042");
    expect(screen.queryByRole("link", { name: /Contact support/ })).toBeNull();
    await send("1357");
    view.update({ mode: "reset" });
    view.update({ mode: "check" });
    await send("1357");
    expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  });
});

describe("a person who has one already", () => {
  const existing = () => payloadOf("AUTH-0011");

  test("chooses first: there is no field, and nothing is sent by a press of Enter", async () => {
    const { onSubmit, container } = renderPrompt({ mode: "create" }, existing);
    await send("1357");
    expect(screen.getByRole("heading", { name: "You already have a passcode" })).toHaveFocus();
    expect(banner()).toHaveAttribute("data-severity", "info");
    expect(container.querySelector("input, [type=submit]")).toBeNull();
    const around = container.querySelector("form");
    if (around) fireEvent.submit(around);
    await pass(120_000);
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByRole("heading")).toBeVisible();
  });

  test("can use it", async () => {
    const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
    const answers = [existing(), { success: true }];
    const { submitted } = renderPrompt({ mode: "create", onModeChange }, () => answers.shift());
    await send("1357");
    await press("Use your passcode");
    expect(field("Passcode")).toHaveFocus();
    expect(screen.queryByText("You already have a passcode")).toBeNull();
    expect(onModeChange).toHaveBeenCalledExactlyOnceWith("check");
    await send("0042");
    expect(submitted.at(-1)).toEqual(["check", "0042"]);
  });

  test("can reset it, and only after a press is anything replaced", async () => {
    const answers = [existing(), { success: true }];
    const { submitted } = renderPrompt({ mode: "create" }, () => answers.shift());
    await send("1357");
    expect(submitted).toHaveLength(1);
    await press("Reset passcode");
    expect(submitted).toHaveLength(1);
    expect(field("New passcode")).toHaveFocus();
    expect(field("New passcode")).toHaveValue("");
    await send("1357");
    expect(submitted.at(-1)).toEqual(["reset", "1357"]);
  });

  test("is told so whatever they were about to do, with both choices in one place", async () => {
    const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
    renderPrompt({ mode: "check", onModeChange }, existing);
    await send("0042");
    const choices = within(banner()).getAllByRole("button");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      "Reset passcode",
      "Use your passcode",
    ]);
    expect(forgot()).toBeNull();
    await press("Use your passcode");
    expect(field("Passcode")).toHaveFocus();
    expect(onModeChange).not.toHaveBeenCalled();
  });

  test("after an answer that never came, uses it first: the try before may have worked", async () => {
    const answers = [new FluzError({ kind: "timeout" }), existing()];
    renderPrompt({ mode: "create" }, () => answers.shift());
    await send("1357");
    await send();
    const [first] = within(banner()).getAllByRole("button");
    expect(first).toHaveAccessibleName("Use your passcode");
    expect(first).toHaveAttribute("data-variant", "primary");
  });
});

describe("a passcode that was forgotten", () => {
  test.each(["check", "update"] as const)(
    "can be reset from the first moment: %s",
    async (mode) => {
      const { submitted } = renderPrompt({ mode });
      expect(forgot()).toBeVisible();
      await press("Reset passcode");
      expect(field("New passcode")).toHaveFocus();
      expect(forgot()).toBeNull();
      await send("1357");
      expect(submitted).toEqual([["reset", "1357"]]);
    },
  );

  test.each(["create", "reset"] as const)("is nothing to ask about to %s one", (mode) => {
    renderPrompt({ mode });
    expect(forgot()).toBeNull();
  });

  test("is reset elsewhere if the host says so, and nothing typed stays", async () => {
    const onForgot = vi.fn<() => void>();
    renderPrompt({ onForgot });
    fireEvent.input(field(), { target: { value: "00" } });
    await press("Reset passcode");
    expect(onForgot).toHaveBeenCalledOnce();
    expect(field("Passcode")).toHaveValue("");
  });

  test("is reset elsewhere even while an answer is to come, which is then not shown", async () => {
    let answer: (payload: unknown) => void = () => {};
    const pending = new Promise((resolve) => {
      answer = resolve;
    });
    const answers = [pending, { success: true }];
    renderPrompt({ onForgot: () => {} }, () => answers.shift());
    await send("0042");
    await press("Reset passcode");
    answer(wrong());
    await pass(0);
    expect(screen.queryByText(/isn't right/)).toBeNull();
    await send("0043");
    expect(form()).toHaveAttribute("data-state", "done");
  });

  test("is no way past an answer that is still to come", async () => {
    let answer: (payload: unknown) => void = () => {};
    const pending = new Promise((resolve) => {
      answer = resolve;
    });
    const answers = [wrong(), pending];
    renderPrompt({}, () => answers.shift());
    await send("0042");
    await send("0043");
    await press("Reset passcode");
    expect(form()).toHaveAttribute("data-state", "checking");
    expect(screen.getByText("That passcode isn't right", { exact: false })).toBeVisible();
    answer(wrong());
    await pass(0);
    expect(field("Passcode")).toHaveFocus();
    expect(form()).toHaveAttribute("data-state", "refused");
  });

  test("takes the message about it along", async () => {
    renderPrompt({}, wrong);
    await send("0042");
    await press("Reset passcode");
    expect(screen.queryByText("That passcode isn't right")).toBeNull();
    expect(field()).not.toHaveAttribute("aria-invalid");
  });
});

describe("going back", () => {
  test("is offered if the host knows a way, and empties the field", async () => {
    const onCancel = vi.fn<() => void>();
    const { rerender } = renderPrompt({ onCancel }, () => payloadOf("AUTH-0015"));
    await send("0042");
    await press("Go back");
    expect(onCancel).toHaveBeenCalledOnce();
    expect(field()).toHaveValue("");
    rerender(<PasscodePrompt mode="check" length={4} onSubmit={() => {}} />);
    expect(screen.queryByRole("button", { name: "Go back" })).toBeNull();
  });

  test("is one button where an error offers it too", async () => {
    const onCancel = vi.fn<() => void>();
    renderPrompt({ onCancel }, () => payloadOf("AUTH-0010"));
    await send("0042");
    await press("Go back");
    expect(onCancel).toHaveBeenCalledOnce();
    expect(form()).toHaveAttribute("data-mode", "check");
  });
});
