// @vitest-environment happy-dom
import { readFailure } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const notCreated = payloadOf("AUTH-0025");

interface SignUpProps {
  readonly send: () => unknown;
}

function SignUp({ send }: SignUpProps) {
  const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(send());
      }}
    >
      <ErrorBanner error={fluz} />
      <input aria-label="Mobile number" name="phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}

const submit = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));
const { retry: _, ...actions } = everyHandler;

function renderSignUp(...answers: readonly string[]) {
  const send = vi.fn<() => unknown>();
  for (const code of answers) send.mockImplementationOnce(() => readFailure(payloadOf(code)));
  render(
    <FluzProvider actions={actions} support={support}>
      <SignUp send={send} />
    </FluzProvider>,
  );
  return send;
}

test("the field takes the focus when it answers a submit", async () => {
  renderSignUp("AUTH-0026");
  await submit();
  expect(screen.getByRole("textbox")).toHaveFocus();
  expect(screen.getByRole("textbox")).toBeInvalid();
});

test("the banner does, and Try again sends the form again", async () => {
  const send = renderSignUp("AUTH-0025", "AUTH-0025");
  await submit();
  expect(screen.getByRole("group")).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(send).toHaveBeenCalledTimes(2);
  expect(screen.getByRole("group")).toHaveFocus();
});

test("it goes from the banner to the field and back", async () => {
  renderSignUp("AUTH-0025", "AUTH-0026", "AUTH-0025");
  await submit();
  await submit();
  expect(screen.getByRole("textbox")).toHaveFocus();
  expect(screen.queryByRole("group")).toBeNull();
  await userEvent.type(screen.getByRole("textbox"), "5");
  expect(screen.getByRole("textbox")).not.toHaveAttribute("aria-invalid");
  await submit();
  expect(screen.getByRole("group")).toHaveFocus();
});

test("a banner that is dismissed hands the focus on to the button of its form", async () => {
  function Dismissible() {
    const fluz = useFluzError(notCreated, { operation: "register" });
    return (
      <form aria-label="Sign up">
        <ErrorBanner error={fluz} dismissible />
        <button>Create account</button>
      </form>
    );
  }
  render(
    <FluzProvider actions={everyHandler} support={support}>
      <Dismissible />
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
});

test("what is submitted with Enter is answered too", async () => {
  renderSignUp("AUTH-0025");
  await userEvent.type(screen.getByRole("textbox"), "555{Enter}");
  expect(screen.getByRole("group")).toHaveFocus();
});
