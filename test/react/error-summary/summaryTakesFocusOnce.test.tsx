import { ErrorSummary, FieldError, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { email, phone, submit, summary, wrapper } from "../support/twoErrors.tsx";
import type { Answers } from "../support/twoErrors.tsx";

const silent = () => [screen.getByRole("status"), screen.getByRole("alert")];

test("two fields in error: the summary takes the focus once, and nothing is announced", async () => {
  await submit({ phone, email });
  expect(summary()).toHaveFocus();
  for (const region of silent()) expect(region).toBeEmptyDOMElement();
});

test("one field in error has no summary, and takes the focus itself", async () => {
  await submit({ phone });
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Phone" })).toHaveFocus();
});

test("when one of two is put right, the other is left at its field, and the focus stays", async () => {
  function Changing() {
    const [isFixed, setFixed] = useState(false);
    return (
      <>
        <Fixed email={isFixed ? null : email} />
        <button onClick={() => setFixed(true)}>Fix</button>
      </>
    );
  }
  function Fixed(answers: Answers) {
    const ofPhone = useFluzError(phone, { fields: ["phone"] });
    const ofEmail = useFluzError(answers.email, { fields: ["email"] });
    return (
      <>
        <ErrorSummary error={[ofPhone, ofEmail]} />
        <FieldError error={ofPhone} field="phone" />
        <FieldError error={ofEmail} field="email" />
      </>
    );
  }
  render(<Changing />, { wrapper });
  expect(summary()).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Fix" }));
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByText(/This number already has an account/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Fix" })).toHaveFocus();
});

test("beside a summary there is no banner, in the form or of the same hook", async () => {
  await submit({ phone: payloadOf("AUTH-0025"), email }, true);
  expect(summary()).toHaveFocus();
  expect(screen.getAllByRole("group")).toHaveLength(1);
});

test("a single error beside a banner is shown once", async () => {
  await submit({ phone: payloadOf("AUTH-0025") }, true);
  expect(screen.getAllByRole("heading", { name: "We couldn't create your account" })).toHaveLength(
    1,
  );
  expect(screen.getByRole("group")).toHaveFocus();
});

test("two errors that nobody has asked for are said once, politely, and take no focus", () => {
  vi.useFakeTimers();
  function Background({ answers }: { answers: Answers }) {
    const ofPhone = useFluzError(answers.phone, { fields: ["phone"] });
    const ofEmail = useFluzError(answers.email, { fields: ["email"] });
    return (
      <>
        <ErrorSummary error={[ofPhone, ofEmail]} />
        <FieldError error={ofPhone} field="phone" />
        <FieldError error={ofEmail} field="email" />
      </>
    );
  }
  const { rerender } = render(<Background answers={{}} />, { wrapper });
  rerender(<Background answers={{ phone, email }} />);
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(screen.getByRole("status")).toHaveTextContent(
    "More than one thing needs attention. This number already has an account. This email already has an account",
  );
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(document.body).toHaveFocus();
  vi.useRealTimers();
});
