import { FluzError } from "@fluz-kit/core";
import { ResendButton } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass, pressResend, resendButton } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const described = (wait: string) => `You can ask for a new code in ${wait}`;

/** The waits after as many presses, in order, each taken when the one before is over. */
async function waitsAfter(times: number, onResend: () => unknown): Promise<readonly string[]> {
  render(<ResendButton onResend={onResend} />);
  const waits: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await pressResend();
    const id = resendButton().getAttribute("aria-describedby") ?? "";
    waits.push(document.getElementById(id)?.textContent ?? "");
    await pass(15 * 60_000);
  }
  return waits;
}

test("after a code the wait grows: 30, 60, 120, 300 seconds", async () => {
  expect(await waitsAfter(5, () => ({ success: true }))).toEqual(
    ["30 seconds", "60 seconds", "2 minutes", "5 minutes", "5 minutes"].map(described),
  );
});

test("after one that could not be sent it is short: 5, 15, 30 seconds", async () => {
  expect(await waitsAfter(4, () => payloadOf("AUTH-0007"))).toEqual(
    ["5 seconds", "15 seconds", "30 seconds", "30 seconds"].map(described),
  );
});

test.each(["network", "timeout", "server", "unknown"] as const)(
  "after %s nobody knows what was sent, and it is short too",
  async (kind) => {
    expect(await waitsAfter(1, () => new FluzError({ kind }))).toEqual([described("5 seconds")]);
  },
);

test("too early is a wait, though no code was sent", async () => {
  expect(await waitsAfter(1, () => payloadOf("AUTH-0020"))).toEqual([described("30 seconds")]);
});

test.each([
  ["AUTH-0020", 45_000, "45 seconds"],
  ["AUTH-0007", 12_000, "12 seconds"],
  ["AUTH-0020", 600_000, "10 minutes"],
  ["AUTH-0020", 1e12, "15 minutes"],
  ["AUTH-0020", 1, "1 second"],
] as const)("with %s and %d ms the server is obeyed: %s", async (code, retryAfterMs, wait) => {
  const failure = new FluzError({ kind: "api", code, retryAfterMs });
  expect(await waitsAfter(1, () => failure)).toEqual([described(wait)]);
});

test("a limit on all requests is one on this too", async () => {
  const failure = new FluzError({ kind: "rate-limited", httpStatus: 429, retryAfterMs: 20_000 });
  expect(await waitsAfter(1, () => failure)).toEqual([described("20 seconds")]);
});

test.each(["AUTH-0021", "AUTH-0019", "AUTH-0030"])(
  "after %s another try would not help, so nothing is waited for",
  async (code) => {
    expect(await waitsAfter(1, () => payloadOf(code))).toEqual([""]);
  },
);
