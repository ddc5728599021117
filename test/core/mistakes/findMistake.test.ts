import { FluzError, runOperation, unwrapResponse } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

const run = (operation: () => unknown) => caught(runOperation(operation, {}));
const fail = (thrown: unknown) => run(() => Promise.reject(thrown));

describe("an error in the host's code", () => {
  test.each([TypeError, ReferenceError, SyntaxError, RangeError])("%o", async (Kind) => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {});
    const thrown = new Kind("x is not a function");
    expect(await fail(thrown)).toMatchObject({ kind: "unknown" });
    expect(print.mock.calls).toEqual([
      [expect.stringMatching(/^Fluz Kit: an error in your code .* Mend what/), thrown],
    ]);
  });

  test("that a client has wrapped is the one that is printed", async () => {
    expectConsole("error", /TypeError: undefined is not iterable/);
    const cause = new TypeError("undefined is not iterable");
    expect(await fail(new Error("Request failed", { cause }))).toMatchObject({ kind: "unknown" });
  });

  test("is printed once, wherever it comes up", async () => {
    expectConsole("error", /TypeError: twice/);
    const thrown = new TypeError("twice");
    const print = vi.spyOn(console, "error");
    await fail(thrown);
    await fail(thrown);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test("in production nothing is printed", async () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await fail(new TypeError("x is not a function"))).toBeInstanceOf(FluzError);
  });
});

test("an answer that is no JSON is told without a piece of it, with what reads any body", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  await run(() => new Response("<secret-736182>").json());
  expect(print.mock.calls).toEqual([
    [expect.stringMatching(/parsed as JSON.*unwrapResponse\(\).*\n\s+at /s)],
  ]);
  expect(String(print.mock.calls)).not.toMatch(/secr|7361/);
});

describe("what is no mistake is not printed", () => {
  test.each([
    [
      "a page that a client has parsed, and keeps",
      Object.assign(new Error("Unexpected token"), {
        bodyText: "<p>",
        cause: new SyntaxError("Unexpected token '<' is not valid JSON"),
      }),
    ],
    [
      "the same with the response",
      Object.assign(new Error("Unexpected token"), {
        response: new Response("<p>"),
        cause: new SyntaxError("Unexpected token '<' is not valid JSON"),
      }),
    ],
    ["Chromium's lost connection", new TypeError("Failed to fetch")],
    ["Firefox's", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari's", new TypeError("Load failed")],
    ["Node's", new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") })],
    ["an error of the host's own", new Error("Phone taken")],
    ["a code with a cause", Object.assign(new TypeError("AUTH-0026"), { code: "AUTH-0026" })],
    ["a server's words about its code", { name: "TypeError", message: "x is undefined" }],
    ["what the person cancelled", new DOMException("", "AbortError")],
    ["nothing", undefined],
    ["an envelope", new FluzError().toJSON()],
  ])("%s", async (_, thrown) => {
    expect(await fail(thrown)).toBeInstanceOf(FluzError);
  });

  test.each([
    ["success: false alone, which the API says too", { success: false, error: null }],
    ["the same by its key", { data: { registerUser: { success: false, __typename: "A" } } }],
    ["a code", { success: false, error: { code: "AUTH-0026" } }],
    ["a code that only another system knows", { success: false, error: { code: "XY-0001" } }],
  ])("%s", async (_, answer) => {
    expect(await run(() => answer)).toBeInstanceOf(FluzError);
  });
});

describe("what an own server should answer is said", () => {
  test("of a refusal without a code", async () => {
    expectConsole(
      "error",
      /\{ success: boolean, message: string \}.*error: \{ code \} \}.*failure\.toJSON\(\)/,
    );
    const error = await run(() => ({ success: false, message: "Phone taken" }));
    expect(error).toMatchObject({ code: null });
  });

  test("of a success that does not say so", async () => {
    expectConsole(
      "error",
      /an answer \{ ok: boolean \} .* To say that it worked, answer \{ success: true \}/,
    );
    const error = await run(async () =>
      unwrapResponse(Response.json({ ok: true }), "registerUser"),
    );
    expect(error).toMatchObject({ kind: "unknown" });
  });
});
