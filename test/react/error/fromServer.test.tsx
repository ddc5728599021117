import { FluzError } from "@fluz-kit/core";
import { runOnServer } from "@fluz-kit/core/server";
import { ErrorScreen, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { useActionState } from "react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { field, fields, Fields, fillAndPress, press } from "../support/resetFields.tsx";

/** A server action, with all that comes between: what it gives is copied. */
async function register(answer: () => unknown): Promise<unknown> {
  const { error } = await runOnServer(answer);
  return structuredClone(error ?? { success: true });
}

function SignUp({ answer }: { readonly answer: () => unknown }): ReactElement {
  const [state, action] = useActionState(async () => await register(answer), null);
  const fluz = useFluzError(state, { operation: "register", fields });
  return (
    <form aria-label="Sign up" action={action}>
      <Fields fluz={fluz} />
      <output>{fluz.attempts}</output>
    </form>
  );
}

test("what a server action returns is shown at its field, and each answer counts once", async () => {
  render(<SignUp answer={() => payloadOf("AUTH-0026")} />);
  await fillAndPress();
  expect(field("Phone")).toBeInvalid();
  expect(field("Phone")).toHaveFocus();
  expect(screen.getByRole("status", { name: "" })).toHaveTextContent("1");
  await press("Create account");
  expect(screen.getByRole("status", { name: "" })).toHaveTextContent("2");
});

test("a server that cannot reach the API does not blame the person's connection", async () => {
  render(<SignUp answer={() => Promise.reject(new TypeError("fetch failed"))} />);
  await fillAndPress();
  expect(await screen.findByText("There's a problem on our side")).toBeVisible();
  expect(screen.queryByText(/check your connection/i)).toBeNull();
});

test("what a server threw is shown for what it is, where React hands on its digest", () => {
  expectConsole("warn", /AUTH-0030 asks for "contactSupport"/);
  const error = new FluzError({ kind: "api", code: "AUTH-0030" });
  const thrown = Object.assign(new Error("An error occurred in the Server Components render."), {
    digest: Reflect.get(error, "digest"),
  });
  const { container } = render(<ErrorScreen error={thrown} operation="authorize" />);
  expect(container).not.toHaveTextContent("Something went wrong");
  expect(screen.getByRole("heading")).toBeVisible();
});
