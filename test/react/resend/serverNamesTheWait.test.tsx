import { unwrapResponse } from "@fluz-kit/core";
import { FluzProvider, ResendButton, TwoFactorPrompt, useCooldown } from "@fluz-kit/react";
import { createSandbox } from "@fluz-kit/sandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { support } from "../support/handlers.ts";
import { pass, resendButton } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const phoneNumber = "(555) 555-1234";
const outcome = "success retryAfter error { code message retryAfter }";

const ask = (sandbox: Sandbox, name: "sendCode" | "resendCode") =>
  sandbox.fetch(
    new Request("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `mutation ($phoneNumber: String!) { ${name}(phoneNumber: $phoneNumber) { ${outcome} } }`,
        variables: { phoneNumber },
      }),
    }),
  );

/** What a host's function comes to, by the client that it uses. */
const clients: Readonly<Record<string, (answer: Response) => unknown>> = {
  "a Response": (answer) => answer,
  "a payload": (answer) => unwrapResponse(answer, "resendCode"),
  "GraphQL's whole answer": (answer) => answer.json(),
  "axios' envelope": async (answer) => ({ status: 200, headers: {}, data: await answer.json() }),
};

const shown = (onResend: () => unknown): Readonly<Record<string, ReactElement>> => ({
  ResendButton: <ResendButton onResend={onResend} />,
  TwoFactorPrompt: <TwoFactorPrompt onSubmit={() => null} onResend={onResend} />,
});

async function press(): Promise<void> {
  fireEvent.click(resendButton());
  // GraphQL takes its steps one by one.
  for (let step = 0; step < 20; step += 1) await pass(0);
}

describe.each(Object.keys(clients))("a page whose function resolves with %s", (client) => {
  test.each(["ResendButton", "TwoFactorPrompt"])(
    "waits in its %s as long as the sandbox is set to",
    async (name) => {
      const sandbox = createSandbox({ resendWaitsMs: [2_000, 5_000] });
      const onResend = async () => clients[client]?.(await ask(sandbox, "resendCode"));
      render(<FluzProvider support={support}>{shown(onResend)[name]}</FluzProvider>);
      await press();
      expect(screen.getByText("You can ask for a new code in 2 seconds")).toBeVisible();
      await pass(2_000);
      await press();
      expect(screen.getByText("You can ask for a new code in 5 seconds")).toBeVisible();
      await pass(5_000);
      await press();
      expect(sandbox.log.map(({ outcome: came }) => came)).toEqual([
        "success",
        "success",
        "success",
      ]);
    },
  );
});

test("a code that was sent otherwise begins the wait that its answer names", async () => {
  const sandbox = createSandbox({ resendWaitsMs: [3_000] });
  function Page() {
    const { start } = useCooldown({ flow: "sign-up" });
    return (
      <>
        <button onClick={() => void ask(sandbox, "sendCode").then(start)}>Text me</button>
        <ResendButton flow="sign-up" onResend={() => null} />
      </>
    );
  }
  render(
    <FluzProvider support={support}>
      <Page />
    </FluzProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Text me" }));
  for (let step = 0; step < 20; step += 1) await pass(0);
  expect(screen.getByText("You can ask for a new code in 3 seconds")).toBeVisible();
});

test.each([
  ["nothing", undefined],
  ["a success without a wait", { success: true }],
  ["a wait that is none", { success: true, retryAfter: -1 }],
  [
    "what cannot be read",
    {
      success: true,
      get retryAfter() {
        throw new Error("no");
      },
    },
  ],
])("after %s the kit's own wait holds", async (_, answer) => {
  render(
    <FluzProvider support={support}>
      <ResendButton onResend={async () => answer} />
    </FluzProvider>,
  );
  await press();
  expect(screen.getByText("You can ask for a new code in 30 seconds")).toBeVisible();
});
