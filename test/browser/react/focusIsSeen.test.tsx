import {
  AccessPrompt,
  ErrorScreen,
  ErrorSummary,
  FluzProvider,
  useFluzError,
} from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SignUp, actions, payloadOf, support } from "./support/page.tsx";

const BAR = 96;
const nothing = () => {};
const everyAction = { ...actions, grantAccess: nothing, editPhone: nothing, editEmail: nothing };

beforeEach(() => page.viewport(800, 600));
afterEach(() => {
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute("style");
});

/** A long page under a bar that sticks to its top. */
function renderUnderBar(children: ReactNode) {
  // Else the browser scrolls along with what comes up, and the place would be chance.
  document.documentElement.style.overflowAnchor = "none";
  render(
    <FluzProvider actions={everyAction} support={support} appName="Acme">
      <div style={{ position: "sticky", insetBlockStart: 0, blockSize: BAR, background: "Canvas" }}>
        Bar
      </div>
      <div style={{ blockSize: 900 }} />
      {children}
      <div style={{ blockSize: 1_500 }} />
    </FluzProvider>,
  );
}

interface AskProps {
  readonly draw: (error: unknown) => ReactNode;
  readonly code: string;
}

/** A button whose press is answered by an error. */
function Ask({ draw, code }: AskProps): ReactElement {
  const [error, setError] = useState<unknown>(null);
  return (
    <form
      aria-label="Ask"
      onSubmit={(event) => {
        event.preventDefault();
        setError(payloadOf(code));
      }}
    >
      {draw(error)}
      <button>Ask</button>
    </form>
  );
}

/** Where the browser believes all is well: on the screen, and under the bar. */
function scrollUnderBar(element: Element, above: number) {
  window.scrollBy(0, element.getBoundingClientRect().top + above - 10);
}

describe("what takes the focus stands clear of a bar of 96 px that sticks to the top (WCAG 2.4.11)", () => {
  test.each<[string, ReactElement, number?]>([
    ["a banner", <SignUp key="" answer={() => payloadOf("AUTH-0025")} />],
    // Its heading stands below an icon.
    [
      "a screen",
      <Ask key="" code="AUTH-0030" draw={(error) => <ErrorScreen error={error} />} />,
      100,
    ],
    ["access", <Ask key="" code="AUTH-0031" draw={(error) => <AccessPrompt error={error} />} />],
    [
      "a summary",
      <Ask
        key=""
        code="AUTH-0026"
        draw={(error) => error !== null && <ErrorSummary error={[error, payloadOf("AUTH-0027")]} />}
      />,
    ],
  ])("%s", async (_, form, above = 0) => {
    renderUnderBar(form);
    const button = screen.getByRole("button");
    button.focus({ preventScroll: true });
    scrollUnderBar(screen.getByRole("form"), above);
    await userEvent.keyboard("{Enter}");
    const [heading] = await screen.findAllByRole("heading");
    const focused = document.activeElement;
    expect(focused).not.toBe(button);
    expect(focused === heading || focused?.contains(heading ?? null)).toBe(true);
    expect(focused?.getBoundingClientRect().top).toBeGreaterThanOrEqual(BAR);
    expect(heading?.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  });
});

function TwoFields() {
  const [answers, setAnswers] = useState<{ phone?: unknown; email?: unknown }>({});
  const phone = useFluzError(answers.phone, { operation: "register", fields: ["phone"] });
  const email = useFluzError(answers.email, { operation: "register", fields: ["email"] });
  const setBoth = () =>
    setAnswers({ phone: payloadOf("AUTH-0026"), email: payloadOf("AUTH-0027") });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setBoth();
      }}
    >
      <ErrorSummary error={[phone, email]} />
      <button>Create account</button>
      {[
        { name: "phone", fluz: phone },
        { name: "email", fluz: email },
      ].map(({ name, fluz }) => (
        <div key={name} style={{ marginBlockStart: 700 }}>
          <label htmlFor={name}>My {name}</label>
          <p style={{ blockSize: 350, margin: 0 }}>A long hint between the label and its input.</p>
          <input id={name} {...fluz.field(name === "phone" ? "phone" : "email")} />
        </div>
      ))}
    </form>
  );
}

test.each([
  ["This number already has an account", "My phone"],
  ["This email already has an account", "My email"],
])("the link %s leads into its field, with the label on the screen too", async (link, label) => {
  render(
    <FluzProvider actions={actions} support={support}>
      <TwoFields />
      <div style={{ blockSize: 1_500 }} />
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  await userEvent.click(await screen.findByRole("link", { name: link }));
  expect(document.activeElement).toBe(screen.getByLabelText(label));
  for (const element of [screen.getByText(label), screen.getByLabelText(label)]) {
    const { top, bottom } = element.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  }
});
