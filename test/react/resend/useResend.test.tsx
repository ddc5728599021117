import { FluzProvider, ResendButton, useCooldown, useResend } from "@fluz-kit/react";
import type { UseCooldownOptions, UseResendOptions } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { listenPolitely, pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

/** A send button of the host's own. */
function OwnResend(props: Partial<UseResendOptions>) {
  const resend = useResend({ onResend: () => ({ success: true }), ...props });
  return (
    <div data-testid="own" data-state={resend.state}>
      <button {...resend.buttonProps} />
      {resend.waitProps && <em {...resend.waitProps} />}
      {resend.error.title !== null && <strong>{resend.error.title}</strong>}
      {resend.isSupportFirst && <p>Ask us</p>}
      <small>{resend.secondsLeft}</small>
    </div>
  );
}

/** How long a host says that it takes, anywhere on the page. */
function OwnWait({ begins = false, ...options }: UseCooldownOptions & { begins?: boolean }) {
  const { secondsLeft, isOver, start, snapshot } = useCooldown(options);
  return (
    <>
      <p data-testid="wait">
        {isOver ? "now" : `in ${secondsLeft} s`}, {snapshot.sends} sent
      </p>
      {begins && <button onClick={start}>Sent by post</button>}
    </>
  );
}

function renderIn(children: ReactNode) {
  return render(
    <StrictMode>
      <FluzProvider flow="sign-up">{children}</FluzProvider>
    </StrictMode>,
  );
}

const button = () => screen.getByRole("button", { name: /new code|Sending/ });
const wait = () => screen.getByTestId("wait");

async function press(): Promise<void> {
  fireEvent.click(button());
  await pass(0);
}

describe("a host's own send button", () => {
  test("sends one code, and waits with the focus and a text that it is described by", async () => {
    const onResend = vi.fn<() => unknown>(() => ({ success: true }));
    const onSent = vi.fn<() => void>();
    renderIn(<OwnResend onResend={onResend} onSent={onSent} />);
    const said = listenPolitely();
    button().focus();
    fireEvent.click(button());
    fireEvent.click(button());
    await pass(1_000);
    expect(onResend).toHaveBeenCalledOnce();
    expect(onSent).toHaveBeenCalledOnce();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute("aria-disabled", "true");
    expect(button()).toHaveAttribute("type", "button");
    expect(button()).toHaveAccessibleDescription("You can ask for a new code in 29 seconds");
    expect(screen.getByTestId("own")).toHaveAttribute("data-state", "sent");
    expect(said).toEqual(["We sent a new code. Use the one in the newest message."]);
  });

  test("pressed too early it sends nothing, and says how long", async () => {
    const onResend = vi.fn<() => unknown>(() => ({ success: true }));
    renderIn(<OwnResend onResend={onResend} />);
    await press();
    await pass(6_000);
    const said = listenPolitely();
    await press();
    await pass(1_000);
    expect(onResend).toHaveBeenCalledOnce();
    expect(said).toEqual(["You can ask for a new code in 24 seconds"]);
  });

  test("says when the wait is over", async () => {
    renderIn(<OwnResend />);
    await press();
    const said = listenPolitely();
    await pass(30_000);
    await pass(500);
    expect(button()).not.toHaveAttribute("aria-disabled");
    expect(said.at(-1)).toBe("You can ask for a new code now");
  });

  test("has what kept the code from being sent, and it is said once", async () => {
    renderIn(<OwnResend onResend={() => payloadOf("AUTH-0021")} />);
    const said = listenPolitely();
    await press();
    await pass(1_000);
    const { textContent } = screen.getByRole("strong");
    expect(said).toEqual([expect.stringContaining(textContent)]);
    expect(screen.getByTestId("own")).toHaveAttribute("data-state", "failed");
  });

  test("puts support first after five codes", async () => {
    renderIn(<OwnResend />);
    for (let time = 0; time < 5; time += 1) {
      await press();
      await pass(15 * 60_000);
    }
    expect(screen.getByText("Ask us")).toBeVisible();
  });

  test("shares its wait with the kit's button in the same flow", async () => {
    renderIn(
      <>
        <OwnResend />
        <ResendButton onResend={() => ({ success: true })} />
      </>,
    );
    fireEvent.click(screen.getAllByRole("button")[0] ?? document.body);
    await pass(0);
    for (const one of screen.getAllByRole("button")) {
      expect(one).toHaveAccessibleDescription("You can ask for a new code in 30 seconds");
    }
  });
});

describe("a wait of the host's own", () => {
  test("joins that of the same flow", async () => {
    renderIn(
      <>
        <OwnResend />
        <OwnWait />
        <FluzProvider flow="other">
          <OwnResend />
        </FluzProvider>
      </>,
    );
    expect(wait()).toHaveTextContent("now, 0 sent");
    fireEvent.click(screen.getAllByRole("button")[0] ?? document.body);
    await pass(0);
    expect(wait()).toHaveTextContent("in 30 s, 1 sent");
    await pass(10_000);
    expect(wait()).toHaveTextContent("in 20 s, 1 sent");
    const [own, other] = screen.getAllByRole("button");
    expect(own).toHaveAttribute("aria-disabled", "true");
    expect(other).not.toHaveAttribute("aria-disabled");
  });

  test("is over when another destination is waited for by itself", async () => {
    const page = (destination: string) => (
      <FluzProvider flow="sign-up">
        <OwnResend destination={destination} />
        <OwnWait destination={destination} />
      </FluzProvider>
    );
    const { rerender } = render(page("+15551230001"));
    await press();
    expect(wait()).toHaveTextContent("in 30 s, 1 sent");
    rerender(page("+15551230002"));
    expect(wait()).toHaveTextContent("now, 0 sent");
    rerender(page("+15551230001"));
    expect(wait()).toHaveTextContent("in 30 s, 1 sent");
  });

  test("begins with a code that was sent elsewhere, for the button as well", async () => {
    renderIn(
      <>
        <OwnResend />
        <OwnWait begins />
      </>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Sent by post" }));
    await pass(0);
    expect(wait()).toHaveTextContent("in 30 s, 1 sent");
    expect(button()).toHaveAttribute("aria-disabled", "true");
  });

  test("belongs to the flow that it names", async () => {
    renderIn(
      <>
        <FluzProvider flow="recovery">
          <OwnResend />
        </FluzProvider>
        <OwnWait flow="recovery" />
      </>,
    );
    await press();
    expect(wait()).toHaveTextContent("in 30 s, 1 sent");
  });

  test("is not known on a server", async () => {
    // A copy of the kit that was loaded where there is no page.
    vi.stubGlobal("document", undefined);
    vi.resetModules();
    const fresh = await import("@fluz-kit/react");
    const Wait = () => fresh.useCooldown({ flow: "sign-up" }).secondsLeft;
    expect(renderToString(<Wait />)).toBe("0");
    vi.unstubAllGlobals();
  });
});
