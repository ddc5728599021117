import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import type { FluzFieldProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

/** @param Input what draws the input, of what `field()` gives */
async function submit(Input: (props: FluzFieldProps) => ReactElement) {
  function SignUp() {
    const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
    return (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          fluz.report(payloadOf("AUTH-0026"));
        }}
      >
        <ErrorBanner error={fluz} actions={{ signIn: "/login" }} />
        {Input(fluz.field("phone"))}
        <FieldError error={fluz} field="phone" />
        <button>Create account</button>
      </form>
    );
  }
  render(<SignUp />);
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
}

const phone = () => screen.getByRole("textbox", { name: "Phone" });

test("a component that hands nothing on is told of, and the banner has its error", async () => {
  expectConsole("warn", /neither its ref nor its aria-describedby has reached an input/);
  await submit(() => <input aria-label="Phone" />);
  expect(screen.getByRole("group", { name: /already has an account/ })).toHaveFocus();
  expect(screen.getAllByText(/already has an account/)).toHaveLength(1);
});

test("an input that another's ref has taken is found by its description, and heard", async () => {
  await submit((props) => (
    <input aria-label="Phone" {...props} ref={() => {}} onChange={() => {}} />
  ));
  expect(phone()).toHaveFocus();
  expect(phone()).toBeInvalid();
  await userEvent.type(phone(), "5");
  expect(phone()).not.toBeInvalid();
});

test("a description that another has taken the place of is told of, and the banner has the error", async () => {
  expectConsole("warn", /stands at its field, and does not describe the input.*Join the two/);
  await submit((props) => <input aria-label="Phone" {...props} aria-describedby="hint" />);
  expect(screen.getByRole("group", { name: /already has an account/ })).toHaveFocus();
});

test("a group of inputs stays the group that it is", async () => {
  await submit((props) => (
    <fieldset {...props}>
      <legend>Phone</legend>
      <input aria-label="Country code" />
      <input aria-label="Number" />
    </fieldset>
  ));
  expect(screen.getByRole("group", { name: "Phone" })).toHaveAccessibleDescription(
    /already has an account/,
  );
  await userEvent.type(screen.getByRole("textbox", { name: "Number" }), "5");
  expect(screen.getByRole("group", { name: "Phone" })).not.toHaveAttribute("aria-invalid");
});

test("of a box, its control has the focus, not what it keeps for the browser", async () => {
  await submit(({ ref, "aria-invalid": invalid, "aria-describedby": id }) => (
    <div ref={ref}>
      <input type="hidden" />
      <input aria-hidden tabIndex={-1} />
      <input aria-label="Phone" aria-invalid={invalid} aria-describedby={id} />
    </div>
  ));
  expect(phone()).toHaveFocus();
  await userEvent.type(phone(), "5");
  expect(phone()).not.toBeInvalid();
});
