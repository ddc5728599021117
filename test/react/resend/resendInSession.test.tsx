import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { ResendButton } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api, refused } from "../../support/createSessionScene.ts";
import { support } from "../support/handlers.ts";
import { pass, pressResend } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const half = {
  data: { sendCode: { success: true }, note: { success: false, error: { code: "AUTH-0019" } } },
};

test.each<[string, number, unknown]>([
  ["AUTH-0019 that turned it away", 2, refused("AUTH-0019")],
  ["AUTH-0008 that turned it away", 2, refused("AUTH-0008")],
  ["AUTH-0019 that nobody knows the place of", 1, api("AUTH-0019")],
  ["half an answer", 1, half],
  ["an unauthorized made by hand", 1, new FluzError({ kind: "unauthorized", httpStatus: 401 })],
  ["a lost connection", 1, new TypeError("Failed to fetch")],
  ["a time-out", 1, new DOMException("slow", "TimeoutError")],
  ["a server that fails", 1, { response: { status: 502, headers: {}, data: "" }, message: "x" }],
  ["a limit of requests", 1, { response: { status: 429, headers: {}, data: "" }, message: "x" }],
  ["AUTH-0007", 1, refused("AUTH-0007")],
  ["AUTH-0020", 1, refused("AUTH-0020")],
  ["AUTH-0022", 1, refused("AUTH-0022")],
  ["AUTH-0030", 1, refused("AUTH-0030")],
  ["AUTH-0031", 1, refused("AUTH-0031")],
])("after %s a code is asked for %i times in all", async (_, times, failure) => {
  const onResend = vi.fn<() => unknown>(() => ({ success: true }));
  onResend.mockImplementationOnce(() => {
    throw failure;
  });
  const session = createSessionRefresher({ refresh: () => true });
  render(<ResendButton onResend={onResend} session={session} support={support} />);
  await pressResend();
  await pass(1_000);
  expect(onResend).toHaveBeenCalledTimes(times);
  const state = document.querySelector(".fluz-ResendButton")?.getAttribute("data-state");
  expect(state).toBe(times === 2 ? "sent" : "failed");
});
