import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fields, Fields, fillAndPress, press, values } from "../support/resetFields.tsx";

/** A form of old: a handler, and an answer that stands. */
function ByHandler({ code, onReset }: { code: string; onReset?: boolean }): ReactElement {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "register", fields });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setError(payloadOf(code));
      }}
      onReset={(event) => {
        if (onReset) event.preventDefault();
      }}
    >
      <Fields fluz={fluz} />
      <button type="button" onClick={(event) => event.currentTarget.form?.reset()}>
        Start over
      </button>
    </form>
  );
}

describe("a reset by the person", () => {
  test("takes the error of the field away", async () => {
    render(<ByHandler code="AUTH-0026" />);
    await fillAndPress();
    expect(field("Phone")).toBeInvalid();
    await press("Clear");
    expect(field("Phone")).not.toBeInvalid();
    expect(field("Phone")).not.toHaveAccessibleDescription();
  });

  test("that the host refuses leaves it", async () => {
    render(<ByHandler code="AUTH-0026" onReset />);
    await fillAndPress();
    await press("Clear");
    expect(field("Phone")).toBeInvalid();
  });

  test("leaves an error that is about no field, without a way to send the empty form", async () => {
    render(<ByHandler code="AUTH-0025" />);
    await fillAndPress();
    await press("Clear");
    expect(screen.getByRole("group")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });

  test("goes through a button of the host's too", async () => {
    render(<ByHandler code="AUTH-0025" />);
    await fillAndPress();
    await press("Start over");
    expect(values()).toEqual(["", ""]);
  });
});

test("takes the banner away that is about a field", async () => {
  function Form(): ReactElement {
    const [error, setError] = useState<unknown>(null);
    const fluz = useFluzError(error, { operation: "register" });
    return (
      <form
        aria-label="Sign up"
        onSubmit={(event) => {
          event.preventDefault();
          setError(payloadOf("AUTH-0026"));
        }}
      >
        <ErrorBanner error={fluz} actions={{ editPhone: () => {}, signIn: "/login" }} />
        <input aria-label="Phone" {...fluz.field("phone")} />
        <button>Create account</button>
        <button type="reset">Clear</button>
      </form>
    );
  }
  render(<Form />);
  fireEvent.click(screen.getByRole("button", { name: "Create account" }));
  expect(screen.getByRole("group")).toBeVisible();
  await press("Clear");
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

describe("beside another form", () => {
  /** Two forms; the second has nothing to do with the kit. */
  async function failBeside(code: string): Promise<void> {
    render(
      <>
        <ByHandler code={code} />
        <form aria-label="Search">
          <input aria-label="Words" />
          <button type="reset">Clear words</button>
        </form>
      </>,
    );
    await fillAndPress();
  }

  test("the other's reset leaves the error of a field where it is", async () => {
    await failBeside("AUTH-0026");
    await press("Clear words");
    expect(field("Phone")).toBeInvalid();
    expect(field("Phone")).toHaveAccessibleDescription(/already has an account/);
    await press("Clear");
    expect(field("Phone")).not.toBeInvalid();
  });

  test("neither its reset nor what is typed there takes Try again away", async () => {
    await failBeside("AUTH-0025");
    await userEvent.type(field("Words"), "help");
    await press("Clear words");
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});
