import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useActionState, useState } from "react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import {
  field,
  fields,
  Fields,
  fillAndPress,
  press,
  typed,
  values,
} from "../support/resetFields.tsx";

const worked = { data: { registerUser: { success: true } } };

interface FormProps {
  readonly answers: readonly unknown[];
  readonly onSent?: (data: FormData) => void;
}

/** A form in the way of React 19: the state of its action is the answer. */
function ByState({ answers, onSent }: FormProps): ReactElement {
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

test("Try again is offered for a form that a function of React handles", async () => {
  const sent: string[] = [];
  function Form() {
    const [error, action] = useActionState<unknown, FormData>((_, data) => {
      sent.push([...data.keys()].join());
      return payloadOf("AUTH-0025");
    }, null);
    return (
      <form aria-label="Sign up" action={action}>
        <ErrorBanner error={error} operation="register" />
        <input aria-label="Name" name="name" />
        <button>Create account</button>
      </form>
    );
  }
  render(<Form />);
  await userEvent.type(field("Name"), "Ada");
  await press("Create account");
  await press("Try again");
  expect(sent).toEqual(["name", "name"]);
});
