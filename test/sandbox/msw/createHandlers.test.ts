import { createServer } from "node:http";
import { readResponse } from "@fluz-kit/core";
import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { createHandlers } from "@fluz-kit/sandbox/msw";
import { setupServer } from "msw/node";
import { afterEach, beforeAll, afterAll, describe, expect, onTestFinished, test } from "vitest";
import { readThrough } from "../../support/readThrough.ts";
import { callOf, type GraphqlCall, magic, requestOf } from "../../support/sandboxCalls.ts";

const url = "https://api.example/api/v1/graphql";
const sandbox = createSandbox({ slowMs: 0, holdMs: 0 });
const server = setupServer(...createHandlers({ sandbox }));

beforeAll(() => server.listen({ onUnhandledFrame: "bypass" }));
afterEach(() => sandbox.reset());
afterAll(() => server.close());

function post(call: GraphqlCall, init: RequestInit = {}): Promise<Response> {
  return fetch(requestOf(call, { url, ...init }));
}

const failing = (ending: string) => callOf("registerUser", { phone: magic("phone", ending) });

test.each(magicValues)("fetch meets $outcome as the sandbox tells it", async ({ ending }) => {
  const itself = createSandbox({ slowMs: 0, holdMs: 0 });
  const expected = await readThrough(itself.fetch(requestOf(failing(ending))));
  expect(await readThrough(post(failing(ending)))).toEqual(expected);
});

test("an ordinary request succeeds, and the sandbox's log has it", async () => {
  expect(await readThrough(post(callOf("registerUser")))).toBeNull();
  expect(sandbox.log).toMatchObject([{ operation: "registerUser", outcome: "success" }]);
});

test("a page of any address is answered, for what msw catches never left it", async () => {
  const origin = "https://app.example.com";
  const response = await fetch(
    requestOf(callOf("registerUser"), {
      url,
      headers: { origin, "sec-fetch-site": "cross-site" },
    }),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  expect(sandbox.log).toMatchObject([{ operation: "registerUser", outcome: "success" }]);
});

describe("what no handler can answer with", () => {
  test("a dropped connection is fetch's own TypeError, not HTTP 500", async () => {
    await expect(post(failing("0903"))).rejects.toThrow(TypeError);
  });

  test("a body that breaks off fails as a lost connection does", async () => {
    const text = post(failing("0905")).then((response) => response.text());
    await expect(text).rejects.toThrow(TypeError);
  });

  test("JSON that stops half-way arrives as far as it goes", async () => {
    const text = await (await post(failing("0904"))).text();
    expect(text).toMatch(/^\{"data"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });
});

test("a rate limit keeps its status and its Retry-After", async () => {
  expect(await readResponse(await post(failing("0429")))).toMatchObject({
    httpStatus: 429,
    retryAfterMs: 30_000,
  });
});

test("a request that is given up rejects with the reason", async () => {
  const patient = createSandbox();
  server.use(...createHandlers({ sandbox: patient }));
  onTestFinished(() => server.resetHandlers());
  const gone = new AbortController();
  const answer = post(failing("0901"), { signal: gone.signal });
  gone.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});

test("a request to another address goes where it was going", async () => {
  const elsewhere = createServer((_, response) => response.end("the real thing"));
  await new Promise<void>((resolve) => {
    elsewhere.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void elsewhere.close());
  const address = elsewhere.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  expect(await (await fetch(`http://127.0.0.1:${port}/other`)).text()).toBe("the real thing");
  expect(sandbox.log).toEqual([]);
});

test("an address of one's own is the only one that is taken", async () => {
  const mine = createSandbox();
  const own = "https://pay.example/fluz";
  server.use(...createHandlers({ sandbox: mine, url: own }));
  onTestFinished(() => server.resetHandlers());
  expect(await readThrough(fetch(requestOf(failing("0026"), { url: own })))).toMatchObject({
    code: "AUTH-0026",
  });
  expect(await readThrough(post(callOf("registerUser")))).toBeNull();
  expect(mine.log).toHaveLength(1);
});

test("handlers without options answer with a sandbox of their own", async () => {
  server.use(...createHandlers());
  onTestFinished(() => server.resetHandlers());
  expect(await readThrough(post(failing("0006")))).toMatchObject({ code: "AUTH-0006" });
  expect(sandbox.log).toEqual([]);
});
