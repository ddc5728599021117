import { readAnswer, readFailure, readResponse, unwrapResponse } from "@fluz-kit/core";
import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
});

const endless = (init: ResponseInit) =>
  new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), init);

describe("an HTTP answer", () => {
  test("whose body breaks off is a lost connection", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError("network error")),
    });
    expect((await readResponse(new Response(body)))?.kind).toBe("network");
  });

  test.each<[string, number, string]>([
    ["TanStack Router's not found", 404, '{"isNotFound":true}'],
    ["TanStack Router's redirect", 401, '{"isRedirect":true}'],
    ["Next's redirect", 500, '{"digest":"NEXT_REDIRECT;replace;/;307;"}'],
  ])("whose body looks like %s has failed all the same", async (_, status, body) => {
    expect(await readResponse(new Response(body, { status }))).toMatchObject({
      httpStatus: status,
    });
    expect(await readAnswer(new Response(body, { status }))).toMatchObject({ httpStatus: status });
  });

  test("that redirects is no failure", async () => {
    expect(await readResponse(new Response(null, { status: 302 }))).toBeNull();
  });

  test.each([
    [200, { kind: "timeout", httpStatus: null }],
    [429, { kind: "rate-limited", httpStatus: 429, retryAfterMs: 5_000 }],
  ])("whose body never ends keeps nobody waiting for ever: %i", async (status, facts) => {
    vi.useFakeTimers();
    const init = { status, headers: { "retry-after": "5" } };
    const answers = Promise.all([readResponse(endless(init)), readAnswer(endless(init))]);
    await vi.advanceTimersByTimeAsync(30_000);
    for (const failure of await answers) expect(failure).toMatchObject(facts);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that goes on as a stream of events is a success at once", async () => {
    const headers = { "content-type": "text/event-stream; charset=utf-8" };
    expect(await readAnswer(endless({ headers }))).toBeNull();
    expect(await readAnswer(endless({ headers, status: 503 }))).toMatchObject({ kind: "server" });
  });

  test("whose headers throw is read by its status, and nothing else is thrown", async () => {
    const headers = {
      get() {
        throw new Error("trap");
      },
    };
    const response = { status: 429, headers, text: () => Promise.resolve("") };
    const facts = { kind: "rate-limited", httpStatus: 429 };
    expect(await readResponse(response)).toMatchObject(facts);
    expect(await readAnswer(response)).toMatchObject(facts);
    await expect(unwrapResponse(response)).rejects.toMatchObject(facts);
  });

  test.each([204, 205])("without content is a success in every door: %i", async (status) => {
    const response = () => new Response(null, { status });
    expect(await readResponse(response())).toBeNull();
    expect(await readAnswer(response())).toBeNull();
    expect(readFailure(response())).toBeNull();
    expect(readFailure({ status, headers: {}, config: {}, data: "" })).toBeNull();
    const spent = Object.assign(response(), {});
    Object.defineProperty(spent, "bodyUsed", { value: true });
    expect(await readResponse(spent)).toBeNull();
  });

  test("whose body was read already is unknown, and nothing is thrown", async () => {
    const response = new Response("{}");
    await response.text();
    expect((await readResponse(response))?.kind).toBe("unknown");
  });
});
