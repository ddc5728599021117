import { codes, isFluzErrorCode, readAnswer } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const payload = (code: string) => ({
  data: { registerUser: { success: false, error: { code, message: "no" } } },
});
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

describe("what a request function resolved with is a failure", () => {
  test.each(Object.keys(codes).filter(isFluzErrorCode))("if %s is in its payload", async (code) => {
    expect((await readAnswer(payload(code)))?.code).toBe(code);
    expect((await readAnswer(json(payload(code))))?.code).toBe(code);
  });

  test("if it is a Response that failed, whatever its body", async () => {
    const init = { status: 429, headers: { "retry-after": "30" } };
    const facts = { kind: "rate-limited", retryAfterMs: 30_000 };
    expect(await readAnswer(json({}, init))).toMatchObject(facts);
    const html = new Response("<html></html>", { status: 503 });
    expect(await readAnswer(html)).toMatchObject({ kind: "server", httpStatus: 503 });
  });

  test("if it carries the error that a client would not throw", async () => {
    const error = Object.assign(new Error("[Network] fetch failed"), {
      networkError: new TypeError("fetch failed"),
    });
    expect(await readAnswer({ data: undefined, error })).toMatchObject({ kind: "network" });
  });
});

test("a Response that cannot be copied is read by its status", async () => {
  const refuse = {
    clone: () => {
      throw new TypeError("no copies");
    },
  };
  const init = { status: 401, headers: { "retry-after": "3" } };
  const facts = { kind: "unauthorized", httpStatus: 401, retryAfterMs: 3_000 };
  expect(await readAnswer(Object.assign(json({}, init), refuse))).toMatchObject(facts);
  expect(await readAnswer(Object.assign(json({}), refuse))).toBeNull();
});

describe("what a request function resolved with is no failure", () => {
  test.each([
    ["a success", { data: { registerUser: { success: true, error: null } } }],
    ["nothing", undefined],
    ["null", null],
    ["a list", [1, 2]],
    ["a text", "done"],
    ["data without an outcome", { token: "t" }],
  ])("if it is %s", async (_, answer) => {
    expect(await readAnswer(answer)).toBeNull();
  });

  test("if it is a Response of success, which the host can still read", async () => {
    const response = json({ data: { registerUser: { success: true } } });
    expect(await readAnswer(response)).toBeNull();
    expect(await response.json()).toHaveProperty("data");
  });

  test("if it is a Response that the host has read: its body is nobody's to judge any more", async () => {
    const response = json(payload("AUTH-0026"));
    await response.text();
    expect(await readAnswer(response)).toBeNull();
  });
});
