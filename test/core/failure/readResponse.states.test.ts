import { FluzError, readAnswer, readResponse, unwrapResponse } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../support/createSessionScene.ts";

const done = { data: { login: { success: true } } };
const failed = { data: { login: { success: false, error: { code: "AUTH-0018" } } } };
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

describe.each([204, 205])("an answer of HTTP %d", (status) => {
  test("has worked, and has no content", async () => {
    expect(await readResponse(new Response(null, { status }))).toBeNull();
    expect(await readAnswer(new Response(null, { status }))).toBeNull();
    expect(await unwrapResponse(new Response(null, { status }))).toBeUndefined();
  });

  test("lacks the payload that somebody asks for", async () => {
    const outcome = await caught(unwrapResponse(new Response(null, { status }), "login"));
    expect(outcome).toBeInstanceOf(FluzError);
  });
});

describe("an answer of HTTP 200", () => {
  test.each(["", "<html></html>", "done", "7", "null", "[]", "{}"])(
    "with a body of %j tells nobody that it has worked",
    async (body) => {
      expect(await readResponse(new Response(body))).toMatchObject({ code: null });
      expect(await caught(unwrapResponse(new Response(body)))).toBeInstanceOf(FluzError);
    },
  );

  test("with a page for a body is a failure where an answer was due", async () => {
    expect(await readAnswer(new Response("<!doctype html><html></html>"))).not.toBeNull();
    expect(await readAnswer(new Response("done"))).toBeNull();
  });

  test("gives its payload, or throws the failure in it", async () => {
    expect(await unwrapResponse(json(done))).toEqual({ success: true });
    expect(await unwrapResponse(json(done), "login")).toEqual({ success: true });
    expect(await caught(unwrapResponse(json(failed)))).toMatchObject({ code: "AUTH-0018" });
  });
});

test("an answer of failure keeps its status where its body is a success", async () => {
  expect(await readResponse(json(done, { status: 500 }))).toMatchObject({
    kind: "server",
    httpStatus: 500,
  });
});

describe("a body that somebody else reads", () => {
  test("is left to its status, once it was read", async () => {
    const response = json(failed);
    await response.text();
    expect(await readResponse(response)).toMatchObject({ code: null, httpStatus: 200 });
  });

  test("is left to its status where there is no more to see than that it was read", async () => {
    const text = async () => JSON.stringify(failed);
    const response = { status: 200, headers: new Headers(), bodyUsed: true, text };
    expect(await readResponse(response)).toMatchObject({ code: null, httpStatus: 200 });
  });

  test("is left to its status while it is being read", async () => {
    const response = json(failed);
    response.body?.getReader();
    expect(await readResponse(response)).toMatchObject({ code: null, httpStatus: 200 });
  });
});

test("nothing goes on waiting once a body has come", async () => {
  vi.useFakeTimers();
  await readResponse(json(done));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("a body that cannot be read", () => {
  const broken = (status: number, thrown: unknown, headers = new Headers()) => ({
    status,
    headers,
    text: () => Promise.reject(thrown),
  });

  test("of a success is what broke it", async () => {
    expect(await readResponse(broken(200, new TypeError("network error")))).toMatchObject({
      kind: "network",
      httpStatus: null,
    });
    expect(await readResponse(broken(200, new DOMException("x", "AbortError")))).toMatchObject({
      kind: "aborted",
    });
    expect(await readResponse(broken(200, undefined))).toBeInstanceOf(FluzError);
  });

  test("of a failure leaves status and wait", async () => {
    const headers = new Headers({ "Retry-After": "20" });
    const failure = await readResponse(broken(503, new TypeError("terminated"), headers));
    expect(failure).toMatchObject({ httpStatus: 503, retryAfterMs: 20_000 });
  });
});

describe("a body that somebody is reading", () => {
  const locked = (status: number) => {
    const response = json(failed, { status });
    response.body?.getReader();
    return response;
  };

  test("leaves the status to go by", async () => {
    expect(await readResponse(locked(429))).toMatchObject({
      kind: "rate-limited",
      httpStatus: 429,
    });
    expect(await readAnswer(locked(429))).toMatchObject({ kind: "rate-limited" });
    expect(await readAnswer(locked(200))).toBeNull();
  });
});

test("an answer that nobody may see is a lost connection", async () => {
  expect(await readResponse(Response.error())).toMatchObject({ kind: "network" });
  expect(await readAnswer(Response.error())).toMatchObject({ kind: "network" });
});
