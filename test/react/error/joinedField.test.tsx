import { FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import type { ChangeEvent, ReactElement } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

/** What a form library gives an input: a ref and listeners that are new in every render. */
const heard: string[] = [];
let held: unknown = null;

function register(name: string) {
  return {
    name,
    ref(element: HTMLInputElement | null) {
      held = element;
    },
    async onChange({ target }: ChangeEvent<HTMLInputElement>) {
      heard.push(`change ${target.value}`);
      return await Promise.resolve(true);
    },
    onBlur() {
      heard.push("blur");
    },
    "aria-describedby": "hint",
    "aria-invalid": false,
  };
}

beforeEach(() => {
  heard.length = 0;
  held = null;
});

function SignUp(): ReactElement {
  const [times, setTimes] = useState(0);
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(payloadOf("AUTH-0026"));
      }}
    >
      <input aria-label="Phone" {...fluz.field("phone", register("phone"))} />
      <p id="hint">With the country code</p>
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
      <button type="button" onClick={() => setTimes(times + 1)}>
        Draw again
      </button>
    </form>
  );
}

function renderForm() {
  render(
    <FluzProvider>
      <SignUp />
    </FluzProvider>,
  );
  const phone = screen.getByRole("textbox", { name: "Phone" });
  const submit = screen.getByRole("button", { name: "Create account" });
  return { phone, submit };
}

test("another library's ref, name and listeners stay on the input", () => {
  const { phone } = renderForm();
  expect(held).toBe(phone);
  expect(phone).toHaveAttribute("name", "phone");
  fireEvent.change(phone, { target: { value: "555" } });
  fireEvent.blur(phone);
  expect(heard).toEqual(["change 555", "blur"]);
  expect(phone).toHaveAttribute("aria-invalid", "false");
});

test("its hint is read first and the error last, and the error marks and focuses the input", () => {
  const { phone, submit } = renderForm();
  submit.focus();
  fireEvent.click(submit);
  expect(phone).toHaveFocus();
  expect(phone).toBeInvalid();
  expect(phone).toHaveAccessibleDescription(/^With the country code .*already has an account/);
});

test("typing tells both, and takes the mark away", () => {
  const { phone, submit } = renderForm();
  fireEvent.click(submit);
  expect(phone).toBeInvalid();
  fireEvent.change(phone, { target: { value: "5" } });
  expect(heard).toEqual(["change 5"]);
  expect(phone).not.toBeInvalid();
});

test("refs that are new in every render neither lose the input nor its error", () => {
  const { phone, submit } = renderForm();
  fireEvent.click(screen.getByRole("button", { name: "Draw again" }));
  fireEvent.click(screen.getByRole("button", { name: "Draw again" }));
  expect(held).toBe(phone);
  submit.focus();
  fireEvent.click(submit);
  expect(phone).toHaveFocus();
});

test("a ref that stays is called once, and what the listener returns is handed on", async () => {
  const ref = vi.fn<(element: HTMLInputElement | null) => void>();
  const answers: unknown[] = [];
  const own = { ref, onChange: () => "theirs" };
  function Field(): ReactElement {
    const [, draw] = useState(0);
    const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
    const { onChange, ...rest } = fluz.field("phone", own);
    return (
      <input
        aria-label="Phone"
        {...rest}
        onChange={() => {
          answers.push(onChange());
          draw((times) => times + 1);
        }}
      />
    );
  }
  const { unmount } = render(<Field />);
  const phone = screen.getByRole("textbox");
  fireEvent.change(phone, { target: { value: "5" } });
  fireEvent.change(phone, { target: { value: "55" } });
  unmount();
  expect(answers).toEqual(["theirs", "theirs"]);
  expect(ref.mock.calls).toEqual([[phone], [null]]);
});
