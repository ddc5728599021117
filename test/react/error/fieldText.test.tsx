import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useEffect, useLayoutEffect, useState } from "react";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

const SAID =
  "This number already has an account. Use a different number, or sign in if it's yours.";

type Field = (props: { readonly fluz: UseFluzErrorResult }) => ReactElement;

/** As Material UI: what is wrong takes the place of a hint. */
const Helper: Field = ({ fluz }) => (
  <>
    <input {...fluz.field("phone")} aria-label="Phone" aria-describedby="helper" />
    <p id="helper">{fluz.fieldText("phone") ?? "With the country code"}</p>
  </>
);

/** As Base UI: the text tells the input of its id once both are there. */
const Joined: Field = ({ fluz }) => {
  const text = fluz.fieldText("phone");
  const [id, setId] = useState<string | undefined>();
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => setId(text === null ? undefined : "late"), [text]);
  return (
    <>
      <input {...fluz.field("phone")} aria-label="Phone" aria-describedby={id} />
      {text && <p id="late">{text}</p>}
    </>
  );
};

/** As `setError` of a form library, which keeps errors of its own. */
const Kept: Field = ({ fluz }) => {
  const text = fluz.fieldText("phone");
  const [error, setError] = useState<string | null>(null);
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => setError(text), [text]);
  return (
    <>
      <input {...fluz.field("phone")} aria-label="Phone" aria-describedby={error ? "kept" : ""} />
      {error && <p id="kept">{error}</p>}
    </>
  );
};

const Undescribed: Field = ({ fluz }) => (
  <>
    <input {...fluz.field("phone")} aria-label="Phone" />
    <p>{fluz.fieldText("phone")}</p>
  </>
);

let texts: (string | null)[] = [];

async function submit(Chosen: Field, code = "AUTH-0026", isLate = false) {
  texts = [];
  let answer: (failure: unknown) => void = () => {};
  function SignUp() {
    const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
    texts.push(fluz.fieldText("phone"));
    return (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          answer = fluz.begin();
          if (!isLate) answer(payloadOf(code));
        }}
      >
        <ErrorBanner error={fluz} />
        <Chosen fluz={fluz} />
        <button>Create account</button>
      </form>
    );
  }
  render(
    <StrictMode>
      <FluzProvider>
        <SignUp />
      </FluzProvider>
    </StrictMode>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  if (isLate) act(() => answer(payloadOf(code)));
}

const phone = () => screen.getByRole("textbox", { name: "Phone" });

describe.each<[string, Field]>([
  ["describes its input with the text", Helper],
  ["joins input and text once both are there", Joined],
  ["keeps errors of its own", Kept],
])("a library that %s", (_, Chosen) => {
  test.each([false, true])("owns the error: no banner, told once, late: %s", async (isLate) => {
    await submit(Chosen, "AUTH-0026", isLate);
    expect(screen.getAllByText(SAID)).toHaveLength(1);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).toHaveFocus();
    expect(phone()).toBeInvalid();
    expect(phone()).toHaveAccessibleDescription(SAID);
    for (const region of screen.getAllByRole("status")) expect(region).toBeEmptyDOMElement();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("has no text any more once the person types", async () => {
    await submit(Chosen);
    fireEvent.change(phone(), { target: { value: "5" } });
    expect(screen.queryByText(SAID)).not.toBeInTheDocument();
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).not.toBeInvalid();
  });
});

test("a hint stands again where the error was", async () => {
  await submit(Helper);
  await userEvent.type(phone(), "5");
  expect(phone()).toHaveAccessibleDescription("With the country code");
});

test("what describes no input is left to the banner, and development says so", async () => {
  expectConsole("warn", /nothing that describes its input shows its error/);
  await submit(Undescribed);
  expect(screen.getByRole("group", { name: /already has an account/ })).toHaveFocus();
  expect(screen.queryByText(SAID)).not.toBeInTheDocument();
});

test("an error of no field has no text at one", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await submit(Helper, "AUTH-0025");
  expect(screen.getByRole("group")).toBeVisible();
  expect(texts.every((text) => text === null)).toBe(true);
});

test("of two failures that come by themselves the newer stays, where no field can show it", () => {
  vi.stubEnv("NODE_ENV", "production");
  const later = { fail: (_failure: unknown) => {} };
  function Screen() {
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      later.fail = setFailure;
    }, []);
    const fluz = useFluzError(failure, { operation: "register", fields: ["phone"] });
    return (
      <form onSubmit={(event) => event.preventDefault()}>
        <ErrorBanner error={fluz} />
        <input aria-label="Phone" {...fluz.field("phone")} />
      </form>
    );
  }
  render(<Screen />);
  act(() => later.fail(payloadOf("AUTH-0025")));
  expect(screen.getByRole("group")).toHaveTextContent("We couldn't create your account");
  act(() => later.fail(payloadOf("AUTH-0026")));
  expect(screen.getByRole("group")).toHaveTextContent("This number already has an account");
});
