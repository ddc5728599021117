import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import type { FormEvent, ReactElement, ReactNode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

const failed = () => payloadOf("AUTH-0025");

/** What has been sent: the submitter's name and every value. */
let sent: string[] = [];
const note = (form: HTMLFormElement, submitter: HTMLElement | null) => {
  const values = [...new FormData(form)].map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : value.name}`,
  );
  sent.push([submitter?.textContent ?? "nothing", ...values].join(" "));
};

beforeEach(() => {
  sent = [];
});

const again = () => screen.queryByRole("button", { name: "Try again" });
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

interface FormProps {
  readonly isHandled?: boolean;
  readonly onFailure?: (form: HTMLFormElement) => void;
  readonly children?: ReactNode;
}

/** A form whose every answer is AUTH-0025. */
function SignUp({ isHandled = true, onFailure, children }: FormProps): ReactElement {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "register" });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { nativeEvent, currentTarget } = event;
    if (isHandled) event.preventDefault();
    note(currentTarget, nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null);
    setError(failed());
    onFailure?.(currentTarget);
  };
  return (
    <form id="form" aria-label="Sign up" onSubmit={onSubmit}>
      <ErrorBanner error={fluz} />
      <input aria-label="Name" name="name" />
      <input aria-label="Password" name="password" type="password" />
      {children}
      <button>Create account</button>
    </form>
  );
}

async function fillAndPress(name = "Create account"): Promise<void> {
  await userEvent.type(field("Name"), "Ada");
  await userEvent.type(field("Password"), "correct horse");
  await press(name);
}

describe("Try again", () => {
  test("sends what was sent, through the button that sent it", async () => {
    render(
      <SignUp>
        <button>As a company</button>
      </SignUp>,
    );
    await fillAndPress("As a company");
    await press("Try again");
    expect(sent).toEqual(Array(2).fill("As a company name=Ada password=correct horse"));
  });

  test("sends through a named button outside the form", async () => {
    render(
      <>
        <SignUp />
        <button form="form" name="kind" value="trial">
          Try for free
        </button>
      </>,
    );
    await fillAndPress("Try for free");
    await press("Try again");
    expect(sent).toEqual(Array(2).fill("Try for free name=Ada password=correct horse"));
  });

  test.each<[string, () => unknown]>([
    ["typed in a field", () => userEvent.type(field("Name"), " L")],
    ["typed another secret", () => userEvent.type(field("Password"), "!")],
  ])("goes when the person has %s since", async (_, change) => {
    render(<SignUp />);
    await fillAndPress();
    expect(again()).toBeVisible();
    await change();
    expect(again()).not.toBeInTheDocument();
    await press("Create account");
    expect(again()).toBeVisible();
  });

  test("is not offered when the host has emptied the secret", async () => {
    const empty = () => {
      field("Password").value = "";
    };
    render(<SignUp onFailure={empty} />);
    await fillAndPress();
    expect(screen.getByRole("group")).toBeVisible();
    expect(again()).not.toBeInTheDocument();
  });

  test("sends nothing when a script has changed a value unseen, and goes", async () => {
    render(<SignUp />);
    await fillAndPress();
    field("Name").value = "Eve";
    await press("Try again");
    expect(sent).toHaveLength(1);
    expect(again()).not.toBeInTheDocument();
  });

  test("is not offered when the named button has gone that sent it", async () => {
    function Form() {
      const [isGone, setGone] = useState(false);
      return (
        <SignUp onFailure={() => setGone(true)}>
          {!isGone && <button name="kind">As a company</button>}
        </SignUp>
      );
    }
    render(<Form />);
    await fillAndPress("As a company");
    expect(screen.getByRole("group")).toBeVisible();
    expect(again()).not.toBeInTheDocument();
  });

  test("is not offered for a form that nobody handles, and development says so", async () => {
    expectConsole("warn", /Call event\.preventDefault\(\) in onSubmit/);
    // jsdom leaves no page.
    render(<SignUp isHandled={false} />);
    await fillAndPress();
    expect(screen.getByRole("group")).toBeVisible();
    expect(again()).not.toBeInTheDocument();
  });

  test("never leaves the page, though the handler has gone meanwhile", async () => {
    function Form() {
      const [isHandled, setHandled] = useState(true);
      return <SignUp isHandled={isHandled} onFailure={() => setHandled(false)} />;
    }
    const prevented: boolean[] = [];
    const look = (event: Event) => prevented.push(event.defaultPrevented);
    render(<Form />);
    await fillAndPress();
    window.addEventListener("submit", look);
    await press("Try again");
    window.removeEventListener("submit", look);
    expect(prevented).toEqual([true]);
  });

  test("keeps its button while it is sent, though the host has emptied the secret meanwhile", async () => {
    const mutation = (status: string, submittedAt: number) => ({
      status,
      isError: status === "error",
      submittedAt,
      error: status === "error" ? failed() : null,
    });
    let fail = () => {};
    function Form() {
      const [source, setSource] = useState<ReturnType<typeof mutation> | null>(null);
      const tries = source?.submittedAt ?? 0;
      useEffect(() => {
        fail = () => setSource(mutation("error", tries));
      }, [tries]);
      return (
        <form
          aria-label="Sign up"
          onSubmit={(event) => {
            event.preventDefault();
            if (tries > 0) field("Password").value = "";
            setSource(mutation("pending", tries + 1));
          }}
        >
          <ErrorBanner error={useFluzError(source, { operation: "register" })} />
          <input aria-label="Name" name="name" />
          <input aria-label="Password" name="password" type="password" />
          <button>Create account</button>
        </form>
      );
    }
    render(<Form />);
    await fillAndPress();
    act(() => fail());
    await press("Try again");
    expect(screen.getByRole("button", { name: "Trying again…" })).toHaveFocus();
    act(() => fail());
    expect(screen.getByRole("group")).toBeVisible();
    expect(again()).not.toBeInTheDocument();
  });
});
