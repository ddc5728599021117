import { AccessPrompt, FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { payloadOf } from "../support/page.tsx";

beforeEach(() => page.viewport(720, 600));
afterEach(() => {
  document.documentElement.removeAttribute("style");
});

const missing = payloadOf("AUTH-0031");
const scopes = ["LIST_PAYMENT", "MAKE_DEPOSIT"];
const scopeLabels = { LIST_PAYMENT: "See your payments" };

/** A payment that needs access, and goes back to its form when the person says no. */
function Payment() {
  const [error, setError] = useState<unknown>(null);
  return (
    <FluzProvider
      scopeLabels={scopeLabels}
      actions={{ grantAccess: () => {}, goBack: () => setError(null) }}
    >
      <form
        aria-label="Pay"
        onSubmit={(event) => {
          event.preventDefault();
          setError(missing);
        }}
      >
        <h1>Pay</h1>
        <AccessPrompt error={error} scopes={scopes} />
        {error === null && <button>Pay now</button>}
      </form>
    </FluzProvider>
  );
}

function renderPayment() {
  render(
    <StrictMode>
      <Payment />
    </StrictMode>,
  );
}

test("its heading takes the focus when it answers a press, with a ring that is seen", async () => {
  renderPayment();
  screen.getByRole("button", { name: "Pay now" }).focus();
  await userEvent.keyboard("{Enter}");
  const heading = await screen.findByRole("heading", { name: "Allow access to continue" });
  expect(document.activeElement).toBe(heading);
  const { outlineStyle, outlineWidth } = getComputedStyle(heading);
  expect([outlineStyle, outlineWidth]).toEqual(["solid", "3px"]);
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Review access" }));
});

test("when it goes with the focus in it, the focus goes to the form's heading", async () => {
  renderPayment();
  screen.getByRole("button", { name: "Pay now" }).focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Allow access to continue" });
  await userEvent.keyboard("{Tab}{Tab}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Go back" }));
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("button", { name: "Pay now" });
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Pay" }));
});

test("shown from the start it leaves the focus where it is", () => {
  render(
    <FluzProvider actions={{ grantAccess: () => {} }}>
      <AccessPrompt error={missing} scopes={scopes} />
    </FluzProvider>,
  );
  expect(document.activeElement).toBe(document.body);
});

test.each(["100%", "200%"])("at 320 px with text at %s nothing scrolls sideways", async (size) => {
  await page.viewport(320, 600);
  document.documentElement.style.fontSize = size;
  render(
    <FluzProvider
      scopeLabels={{ LIST_PAYMENT: "See your payments", MAKE_DEPOSIT: "Add money".repeat(9) }}
      actions={{ grantAccess: () => {}, goBack: () => {} }}
    >
      <AccessPrompt error={missing} scopes={scopes} />
    </FluzProvider>,
  );
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  for (const button of screen.getAllByRole("button")) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});
