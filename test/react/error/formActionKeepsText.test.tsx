import { ErrorBanner, FieldError, FluzProvider, GuidanceView, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useActionState } from "react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";
import { press } from "../support/resetFields.tsx";

const worked = { data: { registerUser: { success: true } } };

interface HostProps {
  readonly answer: () => unknown;
}

/** The state of a form's action, in the way of React 19. */
const useAnswer = (answer: () => unknown) =>
  useActionState<unknown, FormData>(async () => Promise.resolve(answer()), null);

/** Every kind of input, none with a state of the host's. */
function Inputs({ fluz }: { readonly fluz?: UseFluzErrorResult }): ReactElement {
  return (
    <>
      <input aria-label="Phone" name="phone" {...fluz?.field("phone")} />
      <textarea aria-label="Note" name="note" />
      <select aria-label="Country" name="country">
        <option>US</option>
        <option>CA</option>
      </select>
      <input type="checkbox" aria-label="Terms" name="terms" />
      <button>Create account</button>
    </>
  );
}

const empty = { phone: "", note: "", country: "US" };
const typed = { phone: "555", note: "Hi", country: "CA", terms: "on" };

function values(): unknown {
  const form = document.querySelector("form");
  return form && Object.fromEntries(new FormData(form));
}

async function fillAndSend(): Promise<void> {
  fireEvent.input(screen.getByLabelText("Phone"), { target: { value: "555" } });
  fireEvent.input(screen.getByLabelText("Note"), { target: { value: "Hi" } });
  await userEvent.selectOptions(screen.getByLabelText("Country"), "CA");
  await userEvent.click(screen.getByLabelText("Terms"));
  await press("Create account");
  await act(async () => {});
}

/** Where hosts draw the error, and what they wire. */
const hosts = {
  "at the wired field": function AtField({ answer }) {
    const [state, action] = useAnswer(answer);
    const fluz = useFluzError(state, { operation: "register", fields: ["phone"] });
    return (
      <form action={action}>
        <ErrorBanner error={fluz} />
        <Inputs fluz={fluz} />
        <FieldError error={fluz} field="phone" />
      </form>
    );
  },
  "in a banner of the form, with nothing wired": function InForm({ answer }) {
    const [state, action] = useAnswer(answer);
    return (
      <form action={action}>
        <ErrorBanner error={state} operation="register" />
        <Inputs />
      </form>
    );
  },
  "in a banner above the form": function AboveForm({ answer }) {
    const [state, action] = useAnswer(answer);
    return (
      <>
        <ErrorBanner error={state} operation="register" />
        <form action={action}>
          <Inputs />
        </form>
      </>
    );
  },
  "in words of the host's own": function OwnWords({ answer }) {
    const [state, action] = useAnswer(answer);
    const { title } = useFluzError(state, { operation: "register" });
    return (
      <form action={action}>
        <p>{title}</p>
        <Inputs />
      </form>
    );
  },
  "in place of the form": function InPlace({ answer }) {
    const [state, action] = useAnswer(answer);
    const fluz = useFluzError(state, { operation: "register" });
    return (
      <GuidanceView error={fluz}>
        <form action={action}>
          <Inputs />
        </form>
      </GuidanceView>
    );
  },
} satisfies Record<string, (props: HostProps) => ReactElement>;

function renderWired(Host: (props: HostProps) => ReactElement, answer: () => unknown) {
  render(
    <FluzProvider support={support} actions={everyHandler}>
      <Host answer={answer} />
    </FluzProvider>,
  );
}

describe.each(Object.entries(hosts))("an error that is shown %s", (_, Host) => {
  test.each(["AUTH-0025", "AUTH-0026", "AUTH-0030"])(
    "%s leaves all that was typed",
    async (code) => {
      renderWired(Host, () => payloadOf(code));
      await fillAndSend();
      expect(values()).toEqual(typed);
    },
  );

  test("leaves it once more when it comes again, and a success empties the form", async () => {
    const answers = [payloadOf("AUTH-0025"), payloadOf("AUTH-0025"), worked];
    renderWired(Host, () => answers.shift());
    await fillAndSend();
    await press("Create account");
    await act(async () => {});
    expect(values()).toEqual(typed);
    await press("Create account");
    await act(async () => {});
    expect(values()).toEqual(empty);
  });

  test("a try that the person has cancelled leaves it, too", async () => {
    renderWired(Host, () => new DOMException("cancelled", "AbortError"));
    await fillAndSend();
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(values()).toEqual(typed);
  });
});

test("a password that was turned down goes, and the address stays", async () => {
  function LogIn(): ReactElement {
    const [state, action] = useAnswer(() => payloadOf("AUTH-0002"));
    const fluz = useFluzError(state, { operation: "login", fields: ["email", "password"] });
    return (
      <form action={action}>
        <ErrorBanner error={fluz} />
        <input aria-label="Email" name="email" {...fluz.field("email")} />
        <input aria-label="Password" name="password" type="password" {...fluz.field("password")} />
        <button>Create account</button>
      </form>
    );
  }
  renderWired(LogIn, () => null);
  fireEvent.input(screen.getByLabelText("Email"), { target: { value: "ada@example.com" } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: "correct horse" } });
  await press("Create account");
  await act(async () => {});
  expect(values()).toEqual({ email: "ada@example.com", password: "" });
});

describe("an action that is over before its answer has come", () => {
  /** Lets the answer arrive. */
  const later: { answer: (answer: unknown) => void } = { answer: () => {} };

  function Unawaited(): ReactElement {
    const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
    const action = () => {
      later.answer = fluz.begin();
    };
    return (
      <form action={action}>
        <ErrorBanner error={fluz} />
        <Inputs fluz={fluz} />
        <FieldError error={fluz} field="phone" />
      </form>
    );
  }

  test("leaves what was typed meanwhile, and for another try", async () => {
    renderWired(Unawaited, () => null);
    await fillAndSend();
    expect(values()).toEqual(typed);
    act(() => later.answer(payloadOf("AUTH-0026")));
    expect(screen.getByLabelText("Phone")).toBeInvalid();
    expect(values()).toEqual(typed);
  });

  test("empties the form once it has worked", async () => {
    renderWired(Unawaited, () => null);
    await fillAndSend();
    act(() => later.answer(worked));
    expect(values()).toEqual(empty);
  });
});

test("an error of the page that was there before leaves another form to React", async () => {
  render(
    <>
      <ErrorBanner error={payloadOf("AUTH-0013")} actions={everyHandler} />
      <form action={() => {}}>
        <Inputs />
      </form>
    </>,
  );
  await fillAndSend();
  expect(values()).toEqual(empty);
});
