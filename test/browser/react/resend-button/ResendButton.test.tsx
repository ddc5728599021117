import { createCooldown } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { readTree } from "../support/readTree.ts";

beforeEach(() => page.viewport(720, 600));
afterEach(async () => {
  sessionStorage.clear();
  document.documentElement.removeAttribute("style");
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});

const support = { type: "email", address: "help@example.com" } as const;

/** A wait at a clock that stands still. */
function waitOf(seconds: number, codes = 1) {
  const cooldown = createCooldown({ now: () => 0, ladderMs: [seconds * 1_000] });
  for (let sent = 0; sent < codes; sent += 1) cooldown.started();
  return cooldown;
}

test("while it waits it can be reached, has its name, and tells how long; nothing of it is live", async () => {
  render(
    <FluzProvider>
      <ResendButton cooldown={waitOf(24)} onResend={() => {}} />
    </FluzProvider>,
  );
  expect(await readTree("button", /code/)).toMatchObject([
    {
      name: "Send a new code",
      description: "You can ask for a new code in 24 seconds",
      disabled: true,
      focusable: true,
      live: undefined,
    },
  ]);
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(screen.getByRole("button"));
});

test("from press to answer the focus does not leave it, and a press in between sends nothing", async () => {
  const answers: ((payload: unknown) => void)[] = [];
  const onResend = () => new Promise((resolve) => answers.push(resolve));
  render(
    <FluzProvider>
      <ResendButton onResend={onResend} />
    </FluzProvider>,
  );
  const button = screen.getByRole("button");
  await userEvent.click(button);
  await screen.findByText("Sending…");
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard("{Enter}");
  for (const answer of answers) answer({ success: true });
  await screen.findByText(/We sent a new code/, { selector: "p" });
  await userEvent.keyboard("{Enter}");
  expect(answers).toHaveLength(1);
  expect(document.activeElement).toBe(button);
});

test("another page of the same tab, after a reload, goes on with the wait", async () => {
  const first = render(<ResendButton flow="sign-up" onResend={() => ({ success: true })} />);
  await userEvent.click(screen.getByRole("button"));
  await screen.findByText(/You can ask for a new code in/);
  first.unmount();
  render(<ResendButton flow="sign-up" onResend={() => ({ success: true })} />);
  expect(screen.getByRole("button").getAttribute("aria-disabled")).toBe("true");
});

test.each(["100%", "200%"])("at 320 px with text at %s nothing scrolls sideways", async (size) => {
  await page.viewport(320, 600);
  document.documentElement.style.fontSize = size;
  render(
    <FluzProvider support={support}>
      <ResendButton cooldown={waitOf(300, 5)} onResend={() => {}} />
    </FluzProvider>,
  );
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const controls = [screen.getByRole("button"), screen.getByRole("link")];
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

test("in forced colours its edge is seen while it waits, and the ring of the focus too", async () => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  render(<ResendButton cooldown={waitOf(24)} onResend={() => {}} />);
  await userEvent.keyboard("{Tab}");
  const styles = getComputedStyle(screen.getByRole("button"));
  expect(styles.borderTopStyle).toBe("dashed");
  expect(styles.borderTopColor).not.toBe(getComputedStyle(document.body).backgroundColor);
  expect([styles.outlineStyle, styles.outlineWidth]).toEqual(["solid", "3px"]);
});

test.each([
  ["AUTH-0013", "danger"],
  ["AUTH-0020", "warning"],
  ["AUTH-0010", "info"],
])("why no code was sent, %s, has the colour of %s", async (code, token) => {
  const failed = { data: { resendCode: { success: false, error: { code } } } };
  const color = `rgb(1, 2, ${token.length})`;
  document.documentElement.style.setProperty(`--fluz-color-${token}`, color);
  render(<ResendButton onResend={() => failed} />);
  await userEvent.click(screen.getByRole("button"));
  const status = document.querySelector(".fluz-ResendButton-status");
  expect(status && getComputedStyle(status).color).toBe(color);
});
