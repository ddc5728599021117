import { createCooldown, FluzError } from "@fluz-kit/core";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { TwoFactorPromptProps } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { listenPolitely, pass, resendButton } from "../support/resend.ts";
import { check, checkButton, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const expired = () => payloadOf("AUTH-0029");

/** A prompt whose codes have all expired, and how often another one was asked for. */
function renderExpired(props: Partial<TwoFactorPromptProps> = {}) {
  const onResend = vi.fn<() => unknown>().mockReturnValue({ success: true });
  const view = renderPrompt(expired, { onResend, ...props });
  return { ...view, onResend };
}

/** What the regions said, the urgent one first. */
function listen() {
  const urgent: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) urgent.push(node.textContent ?? "");
  });
  observer.observe(screen.getByRole("alert"), { childList: true });
  return { urgent, polite: listenPolitely() };
}

const hour = 3_600_000;

describe("an expired code", () => {
  test("is replaced by a press and by nothing else", async () => {
    const { onResend } = renderExpired();
    await check("493817");
    await pass(hour);
    expect(onResend).not.toHaveBeenCalled();
  });

  test("is replaced at once where the host wants that, and never again in the flow", async () => {
    const { onResend } = renderExpired({ autoResend: true });
    await check("493817");
    expect(onResend).toHaveBeenCalledOnce();
    expect(codeField()).toHaveValue("");
    expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 30 seconds");
    await pass(hour);
    await check("493817");
    await pass(hour);
    expect(onResend).toHaveBeenCalledOnce();
    expect(screen.getByText(/That code has expired/)).toBeVisible();
  });

  test("is not replaced again on another screen of the flow, though it may be in another one", async () => {
    const onResend = vi.fn<() => unknown>().mockReturnValue({ success: true });
    const page = (place: string, flow: string) => (
      <FluzProvider>
        <TwoFactorPrompt
          key={place}
          autoResend
          flow={flow}
          onSubmit={expired}
          onResend={onResend}
        />
      </FluzProvider>
    );
    const { rerender } = render(page("first", "sign-up"));
    await check("493817");
    await pass(hour);
    rerender(page("second", "sign-up"));
    await check("493817");
    await pass(hour);
    expect(onResend).toHaveBeenCalledTimes(1);
    rerender(page("third", "sign-in"));
    await check("493817");
    expect(onResend).toHaveBeenCalledTimes(2);
  });

  test("is not replaced while the wait for another one runs, and may be later", async () => {
    const cooldown = createCooldown();
    cooldown.started();
    const { onResend } = renderExpired({ autoResend: true, cooldown });
    await check("493817");
    expect(onResend).not.toHaveBeenCalled();
    await pass(30_000);
    expect(onResend).not.toHaveBeenCalled();
    await check("493818");
    expect(onResend).toHaveBeenCalledOnce();
  });

  test("that was replaced so is told of in one sentence, with the reason", async () => {
    renderExpired({ autoResend: true });
    codeField().focus();
    fill("493817");
    const { urgent, polite } = listen();
    fireEvent.click(checkButton());
    await pass(0);
    await pass(1_000);
    expect(urgent).toEqual([
      "That code has expired. We sent a new code. Use the one in the newest message.",
    ]);
    expect(polite).toEqual([]);
  });

  test.each([{ success: true }, payloadOf("AUTH-0007")])(
    "replaced by a press is told of as ever, whatever came of the first (%j)",
    async (first) => {
      const onResend = vi
        .fn<() => unknown>()
        .mockReturnValueOnce(first)
        .mockReturnValue({ success: true });
      renderExpired({ autoResend: true, onResend });
      await check("493817");
      await pass(hour);
      const { urgent, polite } = listen();
      fireEvent.click(resendButton());
      await pass(0);
      await pass(1_000);
      expect(urgent).toEqual([]);
      expect(polite).toEqual(["We sent a new code. Use the one in the newest message."]);
    },
  );
});

test.each(["AUTH-0005", "AUTH-0006", "AUTH-0020"])(
  "after %s nothing is sent unasked, wherever expired codes are",
  async (code) => {
    const onResend = vi.fn<() => unknown>();
    renderPrompt(() => payloadOf(code), { autoResend: true, onResend });
    await check("493817");
    await pass(hour);
    expect(onResend).not.toHaveBeenCalled();
  },
);

describe("told to wait by the answer to a code, the prompt", () => {
  const early = (retryAfterMs?: number) =>
    new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: retryAfterMs ?? null });

  test("keeps the digits, and has one button for another code, which waits as long as the server said", async () => {
    renderPrompt(() => early(45_000));
    await check("493817");
    expect(screen.getByRole("group", { name: /We couldn't send a new code yet/ })).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Send a new code" })).toEqual([resendButton()]);
    expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 45 seconds");
    expect(codeField()).toHaveValue("493817");
    expect(codeField()).not.toHaveAttribute("readonly");
  });

  test("waits as long as usual when the server named no time", async () => {
    renderPrompt(() => early());
    await check("493817");
    expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 30 seconds");
  });

  test("says once that the wait is over", async () => {
    renderPrompt(() => early(45_000));
    await check("493817");
    await pass(40_000);
    const { urgent, polite } = listen();
    for (let step = 0; step < 100; step += 1) await pass(100);
    expect(urgent).toEqual([]);
    expect(polite).toEqual(["You can ask for a new code now"]);
  });
});
