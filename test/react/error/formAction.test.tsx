import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useActionState, useEffect, useState } from "react";
import type { FormEvent, ReactElement } from "react";
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

describe("an action that only starts a mutation, whose answer comes later", () => {
  /** Lets the answer of the mutation arrive. */
  const answers = { failed: () => {}, worked: () => {} };

  function ByMutation({ onReset }: { readonly onReset?: (event: FormEvent) => void }) {
    const [tries, setTries] = useState(0);
    const [status, setStatus] = useState("idle");
    const mutation = {
      status,
      isError: status === "error",
      submittedAt: tries,
      error: status === "error" ? payloadOf("AUTH-0025") : null,
      data: status === "success" ? worked : undefined,
    };
    const fluz = useFluzError(mutation, { operation: "register", fields });
    useEffect(() => {
      answers.failed = () => setStatus("error");
      answers.worked = () => setStatus("success");
    }, []);
    const action = () => {
      setTries((count) => count + 1);
      setStatus("pending");
    };
    return (
      <form aria-label="Sign up" action={action} onReset={onReset}>
        <Fields fluz={fluz} />
      </form>
    );
  }

  test("keeps what was typed while the answer is on its way, and for another try", async () => {
    render(<ByMutation />);
    await fillAndPress();
    expect(values()).toEqual(typed);
    act(() => answers.failed());
    expect(values()).toEqual(typed);
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  test("is emptied once it has worked, as React would have had it", async () => {
    render(<ByMutation />);
    await fillAndPress();
    act(() => answers.worked());
    expect(values()).toEqual(["", ""]);
  });

  test("is emptied once the second try has worked", async () => {
    render(<ByMutation />);
    await fillAndPress();
    act(() => answers.failed());
    await press("Try again");
    await act(async () => {});
    expect(values()).toEqual(typed);
    act(() => answers.worked());
    expect(values()).toEqual(["", ""]);
  });

  test("keeps what is typed after that too, when the next one fails", async () => {
    render(<ByMutation />);
    await fillAndPress();
    act(() => answers.worked());
    fireEvent.input(field("Phone"), { target: { value: "555" } });
    await press("Create account");
    await act(async () => {});
    act(() => answers.failed());
    expect(values()).toEqual(["555", ""]);
  });

  test("keeps what was typed for good where the host refuses to have it emptied", async () => {
    render(<ByMutation onReset={(event) => event.preventDefault()} />);
    await fillAndPress();
    act(() => answers.worked());
    expect(values()).toEqual(typed);
  });

  test("is emptied once: what is typed after that stays", async () => {
    render(<ByMutation />);
    await fillAndPress();
    act(() => answers.worked());
    fireEvent.input(field("Phone"), { target: { value: "555" } });
    act(() => answers.failed());
    act(() => answers.worked());
    expect(values()).toEqual(["555", ""]);
  });
});

describe("beside an error that stands", () => {
  test("another form of React's is emptied as React has it", async () => {
    render(
      <>
        <ByState answers={[payloadOf("AUTH-0025")]} />
        <form aria-label="Search" action={() => {}}>
          <input aria-label="Words" />
          <button>Search</button>
        </form>
      </>,
    );
    await fillAndPress();
    await userEvent.type(field("Words"), "help");
    await press("Search");
    await act(async () => {});
    expect(field("Words")).toHaveValue("");
    expect(values()).toEqual(typed);
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  test("a button of the host's empties the form", async () => {
    function Form() {
      const [error, action] = useActionState<unknown, FormData>(() => payloadOf("AUTH-0025"), null);
      const fluz = useFluzError(error, { operation: "register", fields });
      return (
        <form aria-label="Sign up" action={action}>
          <Fields fluz={fluz} />
          <button type="button" onClick={(event) => event.currentTarget.form?.reset()}>
            Start over
          </button>
        </form>
      );
    }
    render(<Form />);
    await fillAndPress();
    expect(values()).toEqual(typed);
    await press("Start over");
    expect(values()).toEqual(["", ""]);
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });

  test("a form of old that a script of the host's resets later is emptied", async () => {
    function Form() {
      const [error, setError] = useState<unknown>(null);
      const fluz = useFluzError(error, { operation: "register", fields });
      return (
        <form
          aria-label="Sign up"
          onSubmit={(event) => {
            event.preventDefault();
            setError(payloadOf("AUTH-0025"));
          }}
        >
          <Fields fluz={fluz} />
        </form>
      );
    }
    render(<Form />);
    await fillAndPress();
    await act(async () => screen.getByRole<HTMLFormElement>("form").reset());
    expect(values()).toEqual(["", ""]);
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });
});
