import { ErrorSummary, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { actions, payloadOf, support } from "../support/page.tsx";

beforeEach(() => page.viewport(320, 600));

const taken = { phone: payloadOf("AUTH-0026"), email: payloadOf("AUTH-0027") };

function SignUp() {
  const [answers, setAnswers] = useState<{ phone?: unknown; email?: unknown }>({});
  const phone = useFluzError(answers.phone, { operation: "register", fields: ["phone"] });
  const email = useFluzError(answers.email, { operation: "register", fields: ["email"] });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setAnswers(taken);
      }}
    >
      <ErrorSummary error={[phone, email]} />
      <div style={{ blockSize: 900 }} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" {...phone.field("phone")} />
      <FieldError error={phone} field="phone" />
      <div style={{ blockSize: 900 }} />
      <label htmlFor="email">Email address</label>
      <input id="email" {...email.field("email")} />
      <FieldError error={email} field="email" />
      <button>Create account</button>
    </form>
  );
}

async function submit(): Promise<HTMLElement> {
  render(
    <FluzProvider actions={actions} support={support}>
      <SignUp />
    </FluzProvider>,
  );
  screen.getByRole("button", { name: "Create account" }).focus();
  await userEvent.keyboard("{Enter}");
  return screen.findByRole("group", { name: "Error More than one thing needs attention" });
}

function isOnScreen(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
}

test("after a submit far below it has the focus, is on the screen, and nothing scrolls sideways", async () => {
  const summary = await submit();
  expect(document.activeElement).toBe(summary);
  expect(isOnScreen(screen.getByRole("heading"))).toBe(true);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(getComputedStyle(summary).outlineStyle).toBe("solid");
});

test("the next tab stops are its links, and Enter leads into the field with its label in view", async () => {
  await submit();
  await userEvent.tab();
  expect(document.activeElement).toBe(
    screen.getByRole("link", { name: "This number already has an account" }),
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(
    screen.getByRole("link", { name: "This email already has an account" }),
  );
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByLabelText("Email address"));
  expect(isOnScreen(screen.getByText("Email address"))).toBe(true);
  expect(location.hash).toBe("");
});

test("its links are tall enough for a finger", async () => {
  await submit();
  for (const link of document.querySelectorAll(".fluz-ErrorSummary-link")) {
    expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});
