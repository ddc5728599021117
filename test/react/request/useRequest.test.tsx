import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import type { FluzError as Failure } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass, pressResend } from "../support/resend.ts";
import { check, codeField, renderPrompt } from "../support/twoFactor.tsx";

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

test.each<[string, unknown]>([
  ["a shape of the host's own", { token: "secret", phone: "+12025550100" }],
  ["a Response without content", new Response(null, { status: 204 })],
  ["a Response with a token", new Response('{"token":"secret"}')],
  ["a text", "done"],
  ["a list", []],
])("an answer without a mark of failure is a success: %s", async (_, answer) => {
  expect(await outcomeOf(async () => answer)).toBe("sent");
});

test.each<[string, () => unknown, object]>([
  ["a flag", () => ({ success: false }), { kind: "api" }],
  ["errors", () => ({ errors: [{ message: "secret" }] }), { kind: "server" }],
  ["an error that is resolved with", () => new FluzError(), { kind: "unknown" }],
  [
    "partial data beside an error",
    () => ({ success: false, error: { code: "AUTH-0007" }, data: { id: 1 } }),
    { code: "AUTH-0007" },
  ],
  [
    "an envelope with a status",
    () => ({ status: 429, headers: {}, data: "" }),
    { kind: "rate-limited" },
  ],
  ["a Response that failed", () => new Response("", { status: 503 }), { httpStatus: 503 }],
])("an answer with a mark of failure is one: %s", async (_, onResend, facts) => {
  expect(await outcomeOf(onResend)).toMatchObject(facts);
});

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

test("a redirect that comes after the person has gone on takes them nowhere", async () => {
  const redirect = new Response(null, { status: 302, headers: { location: "/welcome" } });
  const rejects: ((thrown: unknown) => void)[] = [];
  const onSubmit = vi.fn<() => Promise<unknown>>(
    () => new Promise((_, reject) => rejects.push(reject)),
  );
  const { update } = renderPrompt(onSubmit, { destination: "+1 555 0100" });
  await check("123456");
  update({ destination: "+1 555 0199" });
  await check("654321");
  rejects[0]?.(redirect);
  await pass(0);
  expect(onSubmit).toHaveBeenCalledTimes(2);
  expect(codeField()).toHaveAttribute("readonly");
});
