import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useActionState, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";

const worked = { data: { registerUser: { success: true } } };
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const values = () => [field("Phone").value, field("Password").value];
const typed = ["555-222-3333", "correct horse"];

function Fields({ fluz }: { readonly fluz: ReturnType<typeof useFluzError> }): ReactElement {
  return (
    <>
      <ErrorBanner error={fluz} />
      <input aria-label="Phone" name="phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Password" name="password" type="password" />
      <button>Create account</button>
      <button type="reset">Clear</button>
    </>
  );
}

interface FormProps {
  readonly answers: readonly unknown[];
  readonly onSent?: (data: FormData) => void;
  readonly children?: ReactNode;
}

const fields = ["phone"] as const;

/** A form in the way of React 19: the state of its action is the answer. */
function ByState({ answers, onSent, children }: FormProps): ReactElement {
  const [{ answer }, action] = useActionState<{ answer: unknown; count: number }, FormData>(
    async ({ count }, data) => {
      onSent?.(data);
      return { answer: await Promise.resolve(answers[count] ?? null), count: count + 1 };
    },
    { answer: null, count: 0 },
  );
  const fluz = useFluzError(answer, { operation: "register", fields });
  return (
    <form aria-label="Sign up" action={action}>
      <Fields fluz={fluz} />
      {children}
    </form>
  );
}

/** The same, with a function that reports what has come. */
function ByReport({ answers, onSent }: FormProps): ReactElement {
  const fluz = useFluzError(null, { operation: "register", fields });
  const [count, setCount] = useState(0);
  const action = async (data: FormData) => {
    onSent?.(data);
    fluz.report(await Promise.resolve(answers[count] ?? null));
    setCount(count + 1);
  };
  return (
    <form aria-label="Sign up" action={action}>
      <Fields fluz={fluz} />
    </form>
  );
}

async function fillAndPress(): Promise<void> {
  await userEvent.type(field("Phone"), "555-222-3333");
  await userEvent.type(field("Password"), "correct horse");
  await press("Create account");
  await act(async () => {});
}

describe.each([
  ["the state of an action", ByState],
  ["an action that reports", ByReport],
])("after %s", (_, Form) => {
  test("what was typed is kept, and Try again sends it", async () => {
    const sent: (readonly unknown[])[] = [];
    const onSent = (data: FormData) => sent.push([data.get("phone"), data.get("password")]);
    render(
      <StrictMode>
        <Form answers={[payloadOf("AUTH-0025"), payloadOf("AUTH-0025")]} onSent={onSent} />
      </StrictMode>,
    );
    await fillAndPress();
    expect(values()).toEqual(typed);
    await press("Try again");
    await act(async () => {});
    expect(sent).toEqual([typed, typed]);
    expect(values()).toEqual(typed);
  });

  test("the error of a field stays, and so does what is wrong with it", async () => {
    render(<Form answers={[payloadOf("AUTH-0026")]} />);
    await fillAndPress();
    expect(field("Phone")).toBeInvalid();
    expect(field("Phone")).toHaveFocus();
    expect(values()).toEqual(typed);
  });

  test("a success empties the form, as React has it", async () => {
    render(<Form answers={[payloadOf("AUTH-0025"), worked]} />);
    await fillAndPress();
    await press("Create account");
    await act(async () => {});
    expect(values()).toEqual(["", ""]);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });

  test("the person's own reset empties it, and takes the error of the field away", async () => {
    render(<Form answers={[payloadOf("AUTH-0026")]} />);
    await fillAndPress();
    await press("Clear");
    expect(values()).toEqual(["", ""]);
    expect(field("Phone")).not.toBeInvalid();
    expect(field("Phone")).not.toHaveAccessibleDescription();
  });
});

test("where React empties the form all the same, nothing offers to send an empty secret", async () => {
  render(<ByState answers={[payloadOf("AUTH-0025")]} />);
  // Who stops the event lets nobody prevent it.
  screen.getByRole("form").addEventListener("reset", (event) => event.stopPropagation());
  await fillAndPress();
  expect(values()).toEqual(["", ""]);
  expect(screen.getByRole("group")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

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
