import { ErrorBanner, ErrorSummary, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, cleanup, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { actions, payloadOf, support } from "./support/page.tsx";

/** What collects memory is a part of Chromium's protocol that the types leave out. */
function isSession(value: unknown): value is { send: (method: string) => Promise<unknown> } {
  return typeof value === "object" && value !== null && "send" in value;
}

async function collect(): Promise<void> {
  const session: unknown = cdp();
  if (!isSession(session)) throw new Error("there is no way to Chromium");
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await session.send("HeapProfiler.collectGarbage");
  }
}

interface SignUpProps {
  readonly code: string;
  readonly errors: WeakRef<object>[];
}

function SignUp({ code, errors }: SignUpProps) {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        const failure = payloadOf(code);
        errors.push(new WeakRef(failure));
        setError(failure);
      }}
    >
      <ErrorSummary error={fluz} />
      <ErrorBanner error={fluz} dismissible />
      <input aria-label="Phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Password" type="password" />
      <button>Create account</button>
      <button type="reset">Clear</button>
    </form>
  );
}

/** Goes through a screen, leaves it, and returns what could still be held. */
async function walk(code: string, last: "submit" | "Try again" | "Dismiss" | "Clear") {
  const held: WeakRef<object>[] = [];
  const page = (child: React.ReactNode) => (
    <FluzProvider actions={{ ...actions, retry: undefined }} support={support} onEvent={() => {}}>
      {child}
      <input aria-label="Elsewhere" />
    </FluzProvider>
  );
  const { rerender } = render(page(<SignUp code={code} errors={held} />));
  await userEvent.fill(screen.getByLabelText("Phone"), "555-222-3333");
  await userEvent.fill(screen.getByLabelText("Password"), "correct horse");
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  if (last !== "submit") await userEvent.click(screen.getByRole("button", { name: last }));
  for (const one of document.querySelectorAll("form, form *")) held.push(new WeakRef(one));
  await act(async () => rerender(page(null)));
  return held;
}

test.each([
  ["AUTH-0025", "submit"],
  ["AUTH-0025", "Try again"],
  ["AUTH-0025", "Dismiss"],
  ["AUTH-0026", "submit"],
  ["AUTH-0026", "Clear"],
] as const)(
  "of a form that failed with %s nothing stays in memory when its screen has gone; the last act: %s",
  async (code, last) => {
    const held = await walk(code, last);
    // React itself remembers the text field that had the focus last, until another one has it.
    await userEvent.fill(screen.getByLabelText("Elsewhere"), "on");
    await act(async () => {});
    await collect();
    const left = held.flatMap((one) => {
      const thing = one.deref();
      return thing instanceof Element ? [thing.outerHTML.slice(0, 80)] : thing ? [code] : [];
    });
    expect(left).toEqual([]);
    cleanup();
  },
);
