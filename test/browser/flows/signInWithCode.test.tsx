import { createCooldown } from "@fluz-kit/core";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { TwoFactorPromptProps } from "@fluz-kit/react";
import { createSandbox } from "@fluz-kit/sandbox";
import { render, screen } from "@testing-library/react";
import { expect, inject, test, vi } from "vitest";
import { userEvent } from "vitest/browser";

const phone = "(555) 555-4242";
const MINUTE_MS = 60_000;

type Send = (request: Request) => Promise<Response>;

/** What an application has between the prompt and the API. */
function createApi(url: string, send: Send) {
  const call = async (field: string, code = "") => {
    const query = `mutation ($phone: String!) {
      ${field}(phoneNumber: $phone${code && `, code: "${code}"`}) {
        success error { code message retryAfter }
      }
    }`;
    const body = JSON.stringify({ query, variables: { phone } });
    const headers = { "content-type": "application/json" };
    const response = await send(new Request(url, { method: "POST", headers, body }));
    return response.json();
  };
  return {
    sendCode: () => call("sendCode"),
    resendCode: () => call("resendCode"),
    verifyCode: (code: string) => call("verifyCode", code),
  };
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Code" });
const resendButton = () => screen.getByRole("button", { name: "Send a new code" });
const readState = () => field().closest("form")?.dataset["state"];

/** Types a code over what stands in the field, and waits for the answer. */
async function enter(code: string) {
  await userEvent.fill(field(), code);
  await userEvent.keyboard("{Enter}");
  await expect.poll(readState).not.toMatch(/entering|checking/);
}

function renderPrompt(
  { resendCode, verifyCode }: ReturnType<typeof createApi>,
  props: Partial<TwoFactorPromptProps> = {},
) {
  const onVerified = vi.fn<() => void>();
  render(
    <FluzProvider support={{ type: "email", address: "help@example.com" }}>
      <TwoFactorPrompt
        destination={phone}
        onSubmit={(code) => verifyCode(code.reveal())}
        onResend={resendCode}
        onVerified={onVerified}
        {...props}
      />
    </FluzProvider>,
  );
  return onVerified;
}

test("wrong three times, expired, asked for too soon, sent again, right: the person gets in", async () => {
  let now = Date.now();
  const clock = () => now;
  const sandbox = createSandbox({ now: clock });
  const api = createApi("https://api.example.com/graphql", (request) => sandbox.fetch(request));
  const onVerified = renderPrompt(api, { cooldown: createCooldown({ now: clock }) });
  await api.sendCode();

  for (const code of ["493817", "493818", "493819"]) {
    await enter(code);
    expect(readState()).toBe("refused");
    expect(field().value).toBe(code);
    expect(document.activeElement).toBe(field());
  }
  expect(resendButton().dataset["variant"]).toBe("primary");

  now += 10 * MINUTE_MS;
  await enter("123456");
  await screen.findByText(/That code has expired/, { selector: "form *" });
  expect(field().value).toBe("");
  expect(document.activeElement).toBe(field());

  // Somebody has asked on another device: only the server knows.
  await api.resendCode();
  await userEvent.click(resendButton());
  await screen.findByText(/We couldn't send a new code yet/, { selector: "form *" });
  expect(resendButton().ariaDisabled).toBe("true");
  expect(document.activeElement).toBe(resendButton());

  now += MINUTE_MS;
  dispatchEvent(new Event("focus"));
  await expect.poll(() => resendButton().ariaDisabled).toBe(null);
  await userEvent.click(resendButton());
  await screen.findByText(/We sent a new code/, { selector: "form *" });
  expect(screen.queryByText(/That code has expired/, { selector: "form *" })).toBeNull();

  await enter("123456");
  expect(readState()).toBe("verified");
  expect(onVerified).toHaveBeenCalledOnce();
});

test("over HTTP a wrong code is followed by the right one", async () => {
  const onVerified = renderPrompt(createApi(inject("sandboxUrl"), (request) => fetch(request)));
  await enter("493817");
  await screen.findByText(/That code isn't right/, { selector: "form *" });
  await enter("Your code is 123456.");
  expect(readState()).toBe("verified");
  expect(onVerified).toHaveBeenCalledOnce();
});
