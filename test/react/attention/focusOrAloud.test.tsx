import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const later: { answer: (error: unknown) => void } = { answer: () => {} };

function SignUp({ initial = null, late = false }: { initial?: unknown; late?: boolean }) {
  const [error, setError] = useState<unknown>(initial);
  useEffect(() => {
    later.answer = setError;
  }, []);
  const fluz = useFluzError(error, { operation: "register", fields: ["phone"] });
  return (
    <form aria-label="Sign up" onSubmit={(event) => event.preventDefault()}>
      {late ? error !== null && <ErrorBanner error={error} /> : <ErrorBanner error={fluz} />}
      <input aria-label="Phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Name" />
      <button>Create account</button>
    </form>
  );
}

function renderForm(form = <SignUp />) {
  render(
    <StrictMode>
      <FluzProvider actions={everyHandler}>{form}</FluzProvider>
    </StrictMode>,
  );
}

function answer(error: unknown): void {
  act(() => later.answer(error));
}

function advance(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const failed = () => payloadOf("AUTH-0025");
const taken = () => payloadOf("AUTH-0026");
const phone = () => screen.getByRole("textbox", { name: "Phone" });
const submit = () => user.click(screen.getByRole("button", { name: "Create account" }));
const polite = () => screen.getByRole("status");
const assertive = () => screen.getByRole("alert");

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("after the person's submit", () => {
  test("the banner takes the focus, and the live regions stay empty", async () => {
    renderForm();
    await submit();
    answer(failed());
    expect(screen.getByRole("group")).toHaveFocus();
    advance(1_000);
    expect(polite()).toBeEmptyDOMElement();
    expect(assertive()).toBeEmptyDOMElement();
  });

  test("the field takes the focus, and the live regions stay empty", async () => {
    renderForm();
    await submit();
    answer(taken());
    expect(phone()).toHaveFocus();
    advance(1_000);
    expect(polite()).toBeEmptyDOMElement();
    expect(assertive()).toBeEmptyDOMElement();
  });

  test("a field that has the focus already keeps it, and its error is said aloud each time", async () => {
    renderForm();
    phone().focus();
    for (let time = 0; time < 2; time += 1) {
      await user.keyboard("{Enter}");
      answer(taken());
      expect(phone()).toHaveFocus();
      advance(400);
      expect(assertive()).toHaveTextContent(
        "This number already has an account. Use a different number, or sign in if it's yours.",
      );
      advance(3_000);
      expect(assertive()).toBeEmptyDOMElement();
    }
  });

  test("the same failure again takes the focus again", async () => {
    renderForm();
    await submit();
    answer(failed());
    await submit();
    expect(screen.getByRole("group")).not.toHaveFocus();
    answer(failed());
    expect(screen.getByRole("group")).toHaveFocus();
  });

  test("a banner that is mounted only with its error takes the focus too", async () => {
    renderForm(<SignUp late />);
    await submit();
    answer(failed());
    expect(screen.getByRole("group")).toHaveFocus();
  });
});

describe("the focus stays where it is, and the error is said politely", () => {
  test("when the person has typed in another field meanwhile", async () => {
    renderForm();
    await submit();
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ada");
    answer(failed());
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    advance(400);
    expect(polite()).toHaveTextContent("We couldn't create your account.");
    expect(assertive()).toBeEmptyDOMElement();
  });

  test("when the person has gone to another field meanwhile", async () => {
    renderForm();
    await submit();
    await user.click(phone());
    answer(failed());
    expect(phone()).toHaveFocus();
  });

  test("when nobody did anything", () => {
    renderForm();
    screen.getByRole("button", { name: "Create account" }).focus();
    answer(failed());
    expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
    advance(400);
    expect(polite()).toHaveTextContent("We couldn't create your account.");
  });

  test("when the answer comes long after", async () => {
    renderForm();
    await submit();
    advance(61_000);
    answer(failed());
    expect(screen.getByRole("group")).not.toHaveFocus();
  });

  test("when a press was answered already", async () => {
    renderForm();
    await submit();
    answer(failed());
    screen.getByRole("button", { name: "Create account" }).focus();
    answer(failed());
    expect(screen.getByRole("group")).not.toHaveFocus();
  });

  test("when another form was submitted", async () => {
    renderForm(
      <>
        <form aria-label="Search" onSubmit={(event) => event.preventDefault()}>
          <button>Search</button>
        </form>
        <SignUp />
      </>,
    );
    await user.click(screen.getByRole("button", { name: "Search" }));
    answer(failed());
    expect(screen.getByRole("group")).not.toHaveFocus();
  });

  test("when the window is not in front", async () => {
    renderForm();
    await submit();
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    answer(failed());
    expect(screen.getByRole("group")).not.toHaveFocus();
  });
});

test("an error that is there from the start is neither focused nor announced", () => {
  renderForm(<SignUp initial={failed()} />);
  advance(1_000);
  expect(screen.getByRole("group")).not.toHaveFocus();
  expect(polite()).toBeEmptyDOMElement();
  expect(assertive()).toBeEmptyDOMElement();
});

test("without a provider the focus moves all the same", async () => {
  render(<SignUp />);
  await submit();
  answer(taken());
  expect(phone()).toHaveFocus();
});

test("unmounting leaves no listener on the document", () => {
  const added = vi.spyOn(document, "addEventListener");
  const removed = vi.spyOn(document, "removeEventListener");
  const { unmount } = render(<SignUp />);
  unmount();
  const own = ["submit", "click", "input"];
  const count = ({ mock }: { mock: { calls: readonly (readonly unknown[])[] } }) =>
    mock.calls.filter(([type, , capture]) => own.some((name) => name === type) && capture === true)
      .length;
  expect(count(added)).toBeGreaterThanOrEqual(3);
  expect(count(removed)).toBe(count(added));
});
