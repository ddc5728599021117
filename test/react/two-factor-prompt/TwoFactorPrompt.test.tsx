import { FluzError } from "@fluz-kit/core";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { TwoFactorPrompt } from "@fluz-kit/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass, pressResend, resendButton } from "../support/resend.ts";
import { check, checkButton, codeField, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const wrong = () => payloadOf("AUTH-0006");
const help = () => screen.getByText("Didn't get it?").closest("details");

test("is one field, named and described, with nothing that stands in the way of a code", () => {
  const { container } = renderPrompt();
  expect(screen.getAllByRole("textbox")).toEqual([codeField()]);
  expect(codeField()).toHaveAccessibleDescription("Enter the 6 digits we sent you.");
  expect(codeField()).not.toHaveAttribute("aria-invalid");
  expect(container.querySelector("form")).toHaveAttribute("data-state", "entering");
});

test("a code that is right is told to the host, once, and leaves the field", async () => {
  const onVerified = vi.fn<() => void>();
  const { container, submitted } = renderPrompt(undefined, { onVerified });
  await check("004217");
  expect(submitted).toEqual(["004217"]);
  expect(onVerified).toHaveBeenCalledOnce();
  expect(codeField()).toHaveValue("");
  expect(container.querySelector("form")).toHaveAttribute("data-state", "verified");
});

test("while a code is checked, the field can be read and focused, and the button says so", async () => {
  const { container } = renderPrompt(() => new Promise(() => {}));
  await check("493817");
  expect(codeField()).toHaveAttribute("readonly");
  expect(codeField()).toBeEnabled();
  expect(checkButton()).toHaveTextContent("Checking…");
  expect(checkButton()).toHaveAttribute("aria-disabled", "true");
  expect(checkButton()).toHaveFocus();
  expect(container.querySelector("form")).toHaveAttribute("aria-busy", "true");
});

test("after a wrong code the field has the focus, its digits selected, and says what is wrong", async () => {
  renderPrompt(wrong);
  await check("493817");
  const { value, selectionStart, selectionEnd } = codeField();
  expect(codeField()).toHaveFocus();
  expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe("493817");
  expect(codeField()).toHaveAccessibleDescription(
    /^Enter the 6 digits we sent you\. Error: That code isn't right/,
  );
  expect(codeField()).toBeEnabled();
});

test("there is one button for another code, and after three wrong ones it stands out", async () => {
  renderPrompt(wrong);
  for (const variant of ["secondary", "secondary", "primary"]) {
    await check("493817");
    expect(resendButton()).toHaveAttribute("data-variant", variant);
  }
  expect(checkButton()).toHaveAttribute("data-variant", "secondary");
  expect(checkButton()).not.toHaveAttribute("aria-disabled");
});

test("after five wrong codes support and another way come first", async () => {
  renderPrompt(wrong, { onUseAnotherMethod: () => {} });
  for (let tries = 0; tries < 5; tries += 1) await check("493817");
  const error = codeField().parentElement?.querySelector<HTMLElement>(".fluz-FieldError-actions");
  const steps = [...(error?.children ?? [])].map((step) => step.getAttribute("data-action"));
  expect(steps).toEqual(["contactSupport", "useAnotherMethod"]);
  expect(codeField()).toBeEnabled();
});

describe("a code that has expired", () => {
  test("leaves the field, which has the focus, and another one is what to do next", async () => {
    renderPrompt(() => payloadOf("AUTH-0029"));
    await check("493817");
    expect(codeField()).toHaveValue("");
    expect(codeField()).toHaveFocus();
    expect(resendButton()).toHaveAttribute("data-variant", "primary");
  });

  test("is forgotten once a new one was sent", async () => {
    renderPrompt(() => payloadOf("AUTH-0029"));
    await check("493817");
    await pressResend();
    expect(screen.queryByText(/That code has expired/)).toBeNull();
    expect(codeField()).not.toHaveAttribute("aria-invalid");
    expect(screen.getByText(/Use the one in the newest message/)).toBeVisible();
  });
});

test("a code that did not work stays to be compared, until a new one was sent", async () => {
  renderPrompt(() => payloadOf("AUTH-0005"));
  await check("493817");
  expect(codeField()).toHaveValue("493817");
  await pressResend();
  expect(codeField()).toHaveValue("");
});

test("asked for too soon, another code leaves field and digits as they are", async () => {
  const early = new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 45_000 });
  renderPrompt(wrong, { onResend: () => early });
  await check("493817");
  await pressResend();
  expect(codeField()).toHaveValue("493817");
  expect(codeField()).not.toHaveAttribute("readonly");
  expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 45 seconds");
});

test("a connection that broke is told in a banner, and trying again sends the same code", async () => {
  const answers = [new FluzError({ kind: "network" }), { success: true }];
  const { submitted } = renderPrompt(() => answers.shift());
  await check("493817");
  const banner = screen.getByRole("group", { name: /We couldn't connect/ });
  expect(banner).toHaveFocus();
  fireEvent.click(within(banner).getByRole("button", { name: "Try again" }));
  await pass(0);
  expect(submitted).toEqual(["493817", "493817"]);
});

test("tries left are told when the server has counted them, and at no other time", async () => {
  const answers = [
    new FluzError({ kind: "api", code: "AUTH-0006", details: { attemptsLeft: 2 } }),
    wrong(),
  ];
  renderPrompt(() => answers.shift());
  await check("493817");
  expect(screen.getByText("Tries left: 2")).toBeVisible();
  await check("493817");
  expect(screen.queryByText(/Tries left/)).toBeNull();
});

test("signing in, the number is masked and cannot be changed", () => {
  renderPrompt(undefined, { destination: "(555) 555-0142" });
  expect(codeField()).toHaveAccessibleDescription("Enter the 6 digits we sent to ••••42.");
  expect(screen.queryByText("Change phone number")).toBeNull();
  expect(document.body).not.toHaveTextContent("555");
});

test("signing up, it is shown and can be changed", () => {
  const onChangeDestination = vi.fn<() => void>();
  renderPrompt(undefined, { destination: "(555) 555-0142", onChangeDestination });
  expect(codeField()).toHaveAccessibleDescription("Enter the 6 digits we sent to (555) 555-0142.");
  screen.getByText("Change phone number").click();
  expect(onChangeDestination).toHaveBeenCalledOnce();
});

test("who got no code is told what to look at and where else to go", () => {
  const onUseAnotherMethod = vi.fn<() => void>();
  renderPrompt(undefined, { onUseAnotherMethod });
  expect(help()).not.toHaveAttribute("open");
  screen.getByText("Didn't get it?").click();
  expect(help()).toHaveTextContent("Check your signal");
  screen.getByText("Choose another way").click();
  expect(onUseAnotherMethod).toHaveBeenCalledOnce();
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
});

test("the host's parts, attributes and element are taken", () => {
  const form = createRef<HTMLFormElement>();
  render(
    <TwoFactorPrompt
      ref={form}
      id="verify"
      className="ours"
      slots={{ label: "Code from the text", submit: "Go on", hint: "Six digits.", help: null }}
      classNames={{ submit: "big" }}
      onSubmit={() => {}}
      onResend={() => {}}
    />,
  );
  expect(form.current).toHaveClass("fluz-TwoFactorPrompt", "ours");
  expect(form.current).toHaveAttribute("id", "verify");
  const field = screen.getByRole("textbox", { name: "Code from the text" });
  expect(field).toHaveAccessibleDescription("Six digits.");
  expect(screen.getByRole("button", { name: "Go on" })).toHaveClass("big");
  expect(screen.queryByText("Didn't get it?")).toBeNull();
});
