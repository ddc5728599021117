import { codes, isFluzErrorCode, readResponse } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { createHandlers } from "@fluz-kit/sandbox/msw";
import { fail } from "@fluz-kit/sandbox/testing";
import { http } from "msw";
import { graphql } from "msw/graphql";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readThrough } from "../../support/readThrough.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

const url = "https://api.example/graphql";
const signUp = 'mutation SignUp { registerUser(phoneNumber: "(555) 555-1234") { success } }';

function post(query: string): RequestInit {
  return { method: "POST", body: JSON.stringify({ query }) };
}

afterEach(() => {
  vi.useRealTimers();
  // Files share a worker: without this the next one begins with the stub.
  vi.unstubAllGlobals();
});

describe("handed in as fetch", () => {
  test.each(Object.keys(codes).filter(isFluzErrorCode))(
    "%s is what the request meets",
    async (code) => {
      const response = await fail(code)(url, post(signUp));
      expect(response.status).toBe(200);
      expect(await readResponse(response)).toMatchObject({ code, responseKey: "registerUser" });
    },
  );

  test("it may be the global one", async () => {
    vi.stubGlobal("fetch", fail("AUTH-0026"));
    expect(await readResponse(await fetch("/graphql", post(signUp)))).toMatchObject({
      code: "AUTH-0026",
    });
  });

  test.each([
    ["offline", "network", null],
    ["timeout", "timeout", 504],
    ["rate-limited", "rate-limited", 429],
    ["server", "server", 500],
    ["bad-gateway", "server", 502],
    ["html", "unknown", 200],
  ] as const)("%s is told by its kind, at once", async (outcome, kind, httpStatus) => {
    vi.useFakeTimers();
    expect(await readThrough(fail(outcome)(url, post(signUp)))).toMatchObject({ kind, httpStatus });
  });

  test("a rate limit says how long to wait", async () => {
    const limited = fail("rate-limited", { retryAfterS: 5 });
    expect(await readResponse(await limited(url))).toMatchObject({ retryAfterMs: 5_000 });
    const early = fail("AUTH-0020", { retryAfterS: 7 });
    expect(await readResponse(await early(url))).toMatchObject({ retryAfterMs: 7_000 });
  });

  test("it answers as often as it is asked, a Request too", async () => {
    const failing = fail("AUTH-0006");
    for (let time = 0; time < 3; time += 1) {
      const request = requestOf(callOf("verifyCode"));
      expect(await readResponse(await failing(request))).toMatchObject({
        code: "AUTH-0006",
        responseKey: "verifyCode",
      });
    }
  });

  test("a request that was given up ends as fetch ends it", async () => {
    const gone = AbortSignal.abort();
    await expect(fail("AUTH-0026")(url, { signal: gone })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("an answer of an own backend, which is no GraphQL, can be anything", async () => {
    const body = JSON.stringify({ phone: "(555) 555-1234" });
    expect(await readResponse(await fail("AUTH-0026")("/sign-up", { body }))).toMatchObject({
      code: "AUTH-0026",
    });
  });
});

describe("where the failure stands", () => {
  test("under the alias that was asked for", async () => {
    const response = await fail("AUTH-0026")(
      url,
      post("mutation { mine: registerUser { success } }"),
    );
    expect(await response.json()).toEqual({
      data: { mine: { success: false, error: { code: "AUTH-0026", message: expect.any(String) } } },
    });
  });

  test("in errors, for an operation whose payload has no place for it", async () => {
    const response = await fail("AUTH-0008")(url, post("query { me: lookupUser { id } }"));
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: "AUTH-0008" } }],
    });
  });

  test("at each of several things, with its path where it has no place", async () => {
    const both = "mutation { a: sendCode { success } lockVirtualCard { success } }";
    const response = await fail("AUTH-0008", { requestId: "r-1" })(url, post(both));
    expect(await response.json()).toMatchObject({
      data: { a: { success: false }, lockVirtualCard: null },
      errors: [{ path: ["lockVirtualCard"], extensions: { code: "AUTH-0008" } }],
      extensions: { requestId: "r-1" },
    });
  });
});

describe("with an operation named", () => {
  const failing = fail("AUTH-0026", { operation: "register" });

  test("it alone fails, and others succeed", async () => {
    expect(await readResponse(await failing(url, post(signUp)))).toMatchObject({
      code: "AUTH-0026",
    });
    expect(
      await readResponse(await failing(url, post("mutation { login { success } }"))),
    ).toBeNull();
    const both = await failing(
      url,
      post("mutation { login { success } registerUser { success } }"),
    );
    expect(await both.json()).toMatchObject({
      data: { login: { success: true }, registerUser: { success: false } },
    });
  });

  test("by the name that it has in an API of one's own", async () => {
    const own = fail("AUTH-0026", { responseKey: "createCustomer" });
    const created = await own(url, post("mutation { createCustomer { success } }"));
    expect(await readResponse(created)).toMatchObject({ responseKey: "createCustomer" });
    expect(await readResponse(await own(url, post(signUp)))).toBeNull();
  });

  test("it has codes of its own", () => {
    // @ts-expect-error: a check of a passcode cannot say that a number is taken.
    expect(fail("AUTH-0026", { operation: "checkPasscode" })).toBeTypeOf("function");
  });
});

describe("what is misspelt is refused at once, where no screen can swallow it", () => {
  test("a code", () => {
    // @ts-expect-error: a digit is missing.
    expect(() => fail("AUTH-026")).toThrow(
      /^Fluz Kit: fail\("AUTH-026"\) makes nothing fail, .* such as "AUTH-0026", or a condition: offline, /,
    );
    // @ts-expect-error: nothing is called that.
    expect(() => fail("constructor")).toThrow(TypeError);
  });

  test("an operation", () => {
    // @ts-expect-error: it is "register".
    expect(() => fail("AUTH-0026", { operation: "registerUser" })).toThrow(/responseKey/);
  });
});

describe("as a resolver of msw", () => {
  const sandbox = createSandbox();
  const server = setupServer(...createHandlers({ sandbox }));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => {
    server.resetHandlers();
    sandbox.reset();
  });
  afterAll(() => server.close());

  test("one line, and a request fails", async () => {
    server.use(http.post("*/graphql", fail("AUTH-0026")));
    expect(await readResponse(await fetch(url, post(signUp)))).toMatchObject({
      code: "AUTH-0026",
      responseKey: "registerUser",
    });
    expect(sandbox.log).toEqual([]);
  });

  test("once, if msw is told so", async () => {
    server.use(http.post("*/graphql", fail("AUTH-0026"), { once: true }));
    const send = () => fetch(requestOf(callOf("registerUser"), { url }));
    expect(await readResponse(await send())).toMatchObject({ code: "AUTH-0026" });
    expect(await readResponse(await send())).toBeNull();
  });

  test("it goes with msw's own way to name an operation", async () => {
    server.use(graphql.link(url).mutation("SignUp", fail("AUTH-0026")));
    expect(await readResponse(await fetch(url, post(signUp)))).toMatchObject({ code: "AUTH-0026" });
  });

  test("what is about another operation goes on to the next handler", async () => {
    server.use(http.post("*/graphql", fail("AUTH-0002", { operation: "login" })));
    expect(await readResponse(await fetch(requestOf(callOf("registerUser"), { url })))).toBeNull();
    expect(sandbox.log).toMatchObject([{ operation: "registerUser", outcome: "success" }]);
  });

  test.each([
    ["offline", "network"],
    ["timeout", "timeout"],
    ["rate-limited", "rate-limited"],
    ["server", "server"],
  ] as const)("%s arrives as it does over a network", async (outcome, kind) => {
    server.use(http.post("*/graphql", fail(outcome)));
    expect(await readThrough(fetch(url, post(signUp)))).toMatchObject({ kind });
  });
});
