import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pass } from "../support/resend.ts";
import { check, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

interface Request {
  readonly signal: AbortSignal;
  readonly arrive: (credential: unknown) => void;
}

let requests: Request[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  vi.stubGlobal("OTPCredential", () => {});
  const get = ({ signal }: { signal: AbortSignal }) =>
    new Promise((arrive, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      requests.push({ signal, arrive });
    });
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { credentials: { get } }));
});
afterEach(() => {
  vi.useRealTimers();
});

const open = () => requests.filter(({ signal }) => !signal.aborted);

async function arrive(credential: unknown) {
  await act(async () => open()[0]?.arrive(credential));
}

test("nobody asks for the text message unless the host has said so", () => {
  renderPrompt();
  expect(requests).toEqual([]);
});

test("a browser that cannot do it is not asked", () => {
  vi.unstubAllGlobals();
  renderPrompt(undefined, { webOtp: true });
  expect(requests).toEqual([]);
  expect(codeField()).toBeEnabled();
});

test("the code of the message is filled in, and the person sends it off", async () => {
  const { submitted } = renderPrompt(undefined, { webOtp: true });
  await arrive({ code: "493817" });
  expect(codeField()).toHaveValue("493817");
  expect(submitted).toEqual([]);
});

test("with autoSubmit it is checked at once", async () => {
  const { submitted } = renderPrompt(undefined, { webOtp: true, autoSubmit: true });
  await arrive({ code: "493817" });
  await pass(0);
  expect(submitted).toEqual(["493817"]);
});

test.each([{ code: "<b>1" }, { code: 493817 }, { code: "" }, null, "493817"])(
  "%o from a forged message is not filled in",
  async (credential) => {
    renderPrompt(undefined, { webOtp: true });
    await arrive(credential);
    expect(codeField()).toHaveValue("");
  },
);

test("what the person has begun to type stays theirs", async () => {
  renderPrompt(undefined, { webOtp: true });
  fill("12");
  await arrive({ code: "493817" });
  expect(codeField()).toHaveValue("12");
});

test("it is given up while a code is checked, and when the prompt goes", async () => {
  const view = renderPrompt(() => new Promise(() => {}), { webOtp: true });
  expect(open()).toHaveLength(1);
  await check("493817");
  expect(open()).toHaveLength(0);
  view.unmount();
  expect(requests.every(({ signal }) => signal.aborted)).toBe(true);
});

test("a message that comes after the person has left is nobody's", async () => {
  const { unmount } = renderPrompt(undefined, { webOtp: true });
  const [request] = requests;
  unmount();
  const code = vi.fn<() => string>(() => "493817");
  const credential = Object.defineProperty({}, "code", { get: code, enumerable: true });
  await act(async () => request?.arrive(credential));
  expect(request?.signal.aborted).toBe(true);
  expect(code).not.toHaveBeenCalled();
});
