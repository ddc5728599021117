import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import type { FluzError as Failure } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { pass, pressResend } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the button says of an answer: sent, or the failure. */
async function outcomeOf(onResend: () => unknown): Promise<"sent" | Failure | null> {
  let outcome: "sent" | Failure | null = null;
  render(
    <ResendButton
      onResend={onResend}
      onSent={() => {
        outcome = "sent";
      }}
      onError={(error) => {
        outcome = error;
      }}
    />,
  );
  await pressResend();
  return outcome;
}

test.each([undefined, null, { success: true }])("an answer of %o is a success", async (answer) => {
  expect(await outcomeOf(async () => answer)).toBe("sent");
});

test("a failure in the payload is one, though nothing was thrown", async () => {
  expect(await outcomeOf(() => payloadOf("AUTH-0007"))).toMatchObject({ code: "AUTH-0007" });
});

test("what is thrown is read too, also before there is a promise", async () => {
  const thrown = new FluzError({ kind: "timeout" });
  const onResend = () => {
    throw thrown;
  };
  expect(await outcomeOf(onResend)).toBe(thrown);
});

test.each([
  ["token, phone", { token: "secret", phone: "+12025550100" }],
  ["a Response", new Response("secret")],
  ["string", "<html>secret"],
  ["object", { "+12025550100": true }],
])(
  "an answer that says nothing is no success, and development names its shape: %s",
  async (shape, answer) => {
    expectConsole(
      "warn",
      new RegExp(`^Fluz Kit: what onSubmit or onResend resolved with \\(${shape}\\)`),
    );
    expect(await outcomeOf(async () => answer)).toMatchObject({ kind: "unknown" });
  },
);

test.each([{ success: false }, { errors: [{ message: "secret" }] }, new FluzError()])(
  "an answer that says it failed, and not how, is nothing to warn of: %o",
  async (answer) => {
    expect(await outcomeOf(async () => answer)).toBeInstanceOf(FluzError);
  },
);

test("no text message is sent for somebody who has left while the session was renewed", async () => {
  let renewed = () => {};
  const session = createSessionRefresher({
    refresh: () => new Promise<void>((resolve) => (renewed = resolve)),
  });
  const onResend = vi.fn<() => unknown>(() => payloadOf("AUTH-0019"));
  const { unmount } = render(
    <FluzProvider session={session}>
      <ResendButton onResend={onResend} />
    </FluzProvider>,
  );
  await pressResend();
  unmount();
  renewed();
  await pass(0);
  expect(onResend).toHaveBeenCalledTimes(1);
});
