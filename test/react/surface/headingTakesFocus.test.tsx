import { AccessPrompt, FluzProvider, useFluzError } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";

function Payment() {
  const fluz = useFluzError(undefined, { operation: "other" });
  return (
    <form aria-label="Pay" onSubmit={(event) => event.preventDefault()}>
      <h1>Pay</h1>
      <AccessPrompt
        error={fluz}
        actions={{ grantAccess: () => {}, goBack: fluz.dismiss }}
        className={fluz.error ? "asked" : "none"}
        ref={() => {}}
      />
      <button onClick={() => fluz.report(payloadOf("AUTH-0031"))}>Pay now</button>
      <button onClick={() => fluz.report(payloadOf("AUTH-0031"))}>Pay again</button>
    </form>
  );
}

function renderPayment() {
  render(
    <StrictMode>
      <FluzProvider>
        <Payment />
      </FluzProvider>
    </StrictMode>,
  );
}

test("the heading takes the focus when it answers a press, every time", async () => {
  renderPayment();
  for (const name of ["Pay now", "Pay again"]) {
    await userEvent.click(screen.getByRole("button", { name }));
    expect(screen.getByRole("heading", { name: "Allow access to continue" })).toHaveFocus();
  }
});

test("the focus anywhere in it is sent into the form when it goes", async () => {
  renderPayment();
  await userEvent.click(screen.getByRole("button", { name: "Pay now" }));
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Pay" })).toHaveFocus();
});

test("the focus elsewhere is left alone when it goes", async () => {
  renderPayment();
  await userEvent.click(screen.getByRole("button", { name: "Pay now" }));
  const back = screen.getByRole("button", { name: "Go back" });
  screen.getByRole("button", { name: "Pay again" }).focus();
  // A press that does not move the focus, as in Safari.
  fireEvent.click(back);
  await Promise.resolve();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Pay again" })).toHaveFocus();
});
