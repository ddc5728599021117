import { PasscodePrompt } from "@fluz-kit/react";
import type { PasscodePromptProps } from "@fluz-kit/react";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { button, field, form, renderPrompt, send, submitButton } from "../support/passcode.tsx";
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

describe.each([
  ["check", ["Passcode"], "Check passcode"],
  ["create", ["New passcode"], "Create passcode"],
  ["update", ["Current passcode", "New passcode"], "Change passcode"],
  ["reset", ["New passcode"], "Reset passcode"],
] as const)("to %s a passcode", (mode, names, label) => {
  test(`there is: ${names.join(", ")}; and one button that says what it does`, () => {
    const { container } = renderPrompt({ mode });
    expect(container.querySelectorAll("input")).toHaveLength(names.length);
    for (const name of names) {
      expect(field(name)).toHaveAccessibleDescription("Enter 4 digits.");
      expect(field(name)).not.toHaveAttribute("aria-invalid");
    }
    const submits = screen.getAllByRole("button", { name: label });
    expect(submits.map((one) => one.getAttribute("type"))).toContain("submit");
    expect(container.querySelector("form")).toHaveAttribute("data-mode", mode);
  });
});

test("what was entered is told to the host as secrets, by what the person does", async () => {
  const onDone = vi.fn<NonNullable<PasscodePromptProps["onDone"]>>();
  const { submitted } = renderPrompt({ mode: "update", onDone });
  fireEvent.input(field("Current passcode"), { target: { value: "0042" } });
  fireEvent.input(field("New passcode"), { target: { value: "1357" } });
  await send();
  expect(submitted).toEqual([["update", "0042", "1357"]]);
  expect(onDone).toHaveBeenCalledExactlyOnceWith("update");
  expect(field("Current passcode")).toHaveValue("");
  expect(field("New passcode")).toHaveValue("");
  expect(form()).toHaveAttribute("data-state", "done");
});

test("while it is checked, the field can be read and focused, and the button says so", async () => {
  renderPrompt({}, () => new Promise(() => {}));
  await send("0042");
  expect(field()).toHaveAttribute("readonly");
  expect(field()).toBeEnabled();
  expect(submitButton()).toHaveTextContent("Working…");
  expect(submitButton()).toHaveAttribute("aria-disabled", "true");
  expect(submitButton()).toHaveFocus();
  expect(form()).toHaveAttribute("aria-busy", "true");
});

describe("a wrong passcode", () => {
  test("leaves the field, which has the focus and says what is wrong", async () => {
    renderPrompt({}, wrong);
    await send("0042");
    expect(field()).toHaveValue("");
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute("aria-invalid", "true");
    expect(field()).toHaveAccessibleDescription(
      /^Enter 4 digits\. Error: That passcode isn't right/,
    );
    expect(field()).toBeEnabled();
  });

  test("is said aloud where the focus is in the field already", async () => {
    renderPrompt({}, wrong);
    fireEvent.input(field(), { target: { value: "0042" } });
    field().focus();
    const around = form();
    if (around) fireEvent.submit(around);
    await pass(0);
    await pass(500);
    expect(screen.getByRole("alert")).toHaveTextContent("That passcode isn't right");
  });

  test("of the third time makes resetting it what to do next, and of the fifth adds support", async () => {
    renderPrompt({}, wrong);
    for (const variant of ["secondary", "secondary", "primary", "primary", "primary"]) {
      await send("0042");
      expect(button("Reset passcode")).toHaveAttribute("data-variant", variant);
    }
    expect(submitButton()).toHaveAttribute("data-variant", "secondary");
    expect(submitButton()).not.toHaveAttribute("aria-disabled");
    expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
    expect(field()).toBeEnabled();
  });

  test("offers support only then", async () => {
    renderPrompt({}, wrong);
    for (let tries = 0; tries < 4; tries += 1) await send("0042");
    expect(screen.queryByRole("link", { name: /Contact support/ })).toBeNull();
  });
});

describe("a fault that is not the passcode's", () => {
  test.each([
    ["check", "AUTH-0015", "We couldn't check your passcode"],
    ["create", "AUTH-0014", "We couldn't create your passcode"],
    ["reset", "AUTH-0017", "We couldn't reset your passcode"],
  ] as const)(
    "to %s: %s keeps what was typed, and trying again sends it",
    async (mode, code, title) => {
      const answers = [payloadOf(code), { success: true }];
      const { submitted } = renderPrompt({ mode }, () => answers.shift());
      await send("0042");
      expect(field()).toHaveValue("0042");
      expect(field()).not.toHaveAttribute("aria-invalid");
      expect(screen.queryByText(/isn't right/)).toBeNull();
      expect(banner()).toHaveAccessibleName(`Error ${title}`);
      expect(banner()).toHaveFocus();
      fireEvent.click(within(banner()).getByRole("button", { name: "Try again" }));
      await pass(0);
      expect(submitted).toEqual([
        [mode, "0042"],
        [mode, "0042"],
      ]);
    },
  );

  test("keeps both passcodes of a change", async () => {
    renderPrompt({ mode: "update" }, () => payloadOf("AUTH-0016"));
    fireEvent.input(field("Current passcode"), { target: { value: "0042" } });
    fireEvent.input(field("New passcode"), { target: { value: "1357" } });
    await send();
    expect(field("Current passcode")).toHaveValue("0042");
    expect(field("New passcode")).toHaveValue("1357");
    expect(banner()).toHaveAccessibleName("Error We couldn't update your passcode");
  });

  test("makes no forgotten passcode out of a mistyped one", async () => {
    const answers = ["AUTH-0012", "AUTH-0015", "AUTH-0015", "AUTH-0012"];
    renderPrompt({}, () => payloadOf(answers.shift() ?? ""));
    for (let tries = 0; tries < 4; tries += 1) await send("0042");
    expect(button("Reset passcode")).toHaveAttribute("data-variant", "secondary");
  });

  test("of the third time has support lead", async () => {
    renderPrompt({}, () => payloadOf("AUTH-0015"));
    for (let tries = 0; tries < 3; tries += 1) await send("0042");
    const [first] = within(banner()).getAllByRole("link");
    expect(first).toHaveAttribute("data-action", "contactSupport");
    expect(first).toHaveAttribute("data-variant", "primary");
  });
});

test("the words are those of a person who has signed in, whatever the provider says", async () => {
  renderPrompt({}, wrong, { authenticated: false, enumerationPolicy: "neutral" });
  await send("0042");
  expect(field()).toHaveAccessibleDescription(/That passcode isn't right/);
});

test("parts can be replaced, left out and given classes; other attributes go to the form", () => {
  const ref = createRef<HTMLFormElement>();
  render(
    <PasscodePrompt
      ref={ref}
      mode="check"
      length={4}
      onSubmit={() => {}}
      className="mine"
      id="unlock"
      classNames={{ submit: "big", toggle: "small" }}
      slots={{ submit: "Unlock", forgot: null, hint: "As on your card." }}
    />,
  );
  expect(ref.current).toHaveClass("fluz-PasscodePrompt", "mine");
  expect(ref.current).toHaveAttribute("id", "unlock");
  expect(button("Unlock")).toHaveClass("big");
  expect(button("Show passcode")).toHaveClass("small");
  expect(field()).toHaveAccessibleDescription("As on your card.");
  expect(forgot()).toBeNull();
});
