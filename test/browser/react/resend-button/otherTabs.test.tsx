// A channel reaches its own origin alone.
// oxlint-disable unicorn/require-post-message-target-origin
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";

afterEach(() => sessionStorage.clear());

/** What stands in one tab: a provider, and so a wait, of its own. Channels reach it as they reach another tab. */
function openTab(name: string, flow: string | undefined, onResend: () => unknown) {
  return render(
    <FluzProvider flow={flow}>
      <section aria-label={name}>
        <ResendButton onResend={onResend} />
      </section>
    </FluzProvider>,
  );
}

const buttonIn = (name: string) => page.getByRole("region", { name }).getByRole("button");

describe("a code that was sent in one tab", () => {
  test("is waited for in another one of the same journey, which sends none", async () => {
    const send = vi.fn<() => unknown>(() => ({ success: true }));
    openTab("first", "sign-up", send);
    openTab("second", "sign-up", send);
    await buttonIn("first").click();
    await expect.element(buttonIn("second")).toHaveAttribute("aria-disabled", "true");
    await buttonIn("second").click({ force: true });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["of another journey", "log-in"],
    ["of a journey without a name", undefined],
  ])("is not waited for in one %s", async (_, flow) => {
    const send = vi.fn<() => unknown>(() => ({ success: true }));
    openTab("first", "sign-up", send);
    openTab("second", flow, send);
    await buttonIn("first").click();
    await expect.element(buttonIn("first")).toHaveAttribute("aria-disabled", "true");
    await buttonIn("second").click();
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("tells nothing but when the wait ends", async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel("fluz:cd:sign-up");
    channel.addEventListener("message", ({ data }) => heard.push(data));
    openTab("first", "sign-up", () => ({ success: true }));
    await buttonIn("first").click();
    await expect.poll(() => heard).toEqual([expect.any(Number)]);
    channel.close();
  });
});

test("what somebody else says on the channel locks nobody out", async () => {
  const send = vi.fn<() => unknown>(() => ({ success: true }));
  openTab("first", "sign-up", send);
  const channel = new BroadcastChannel("fluz:cd:sign-up");
  for (const message of ["never", null, Number.NaN, Infinity, -1, { at: 1e15 }, 0]) {
    channel.postMessage(message);
  }
  channel.postMessage("the last one");
  await new Promise((resolve) => {
    const last = new BroadcastChannel("fluz:cd:sign-up");
    last.addEventListener("message", () => {
      last.close();
      resolve(null);
    });
    channel.postMessage("is over");
  });
  await buttonIn("first").click();
  expect(send).toHaveBeenCalledTimes(1);
  channel.close();
});
