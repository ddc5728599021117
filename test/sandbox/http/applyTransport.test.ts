import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";
import { serveSandbox, type ServedSandbox } from "../../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());
afterEach(() => {
  vi.useRealTimers();
});

const post = (ending: string, init: RequestInit = {}) =>
  fetch(
    requestOf(callOf("registerUser", { phone: magic("phone", ending) }), {
      url: served.url,
      ...init,
    }),
  );

describe("over HTTP, a number that ends in", () => {
  test("0401 meets a 401 without a code", async () => {
    const response = await post("0401");
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: "Invalid access token.",
      extensions: { requestId: expect.stringMatching(/^sandbox-/) },
    });
  });

  test("0429 is told how long to wait", async () => {
    const response = await post("0429");
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("30");
  });

  test("0500 meets a 500 in JSON", async () => {
    const response = await post("0500");
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: "Internal server error." });
  });

  test("0503 meets an empty 503 with Retry-After", async () => {
    const response = await post("0503");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("120");
    expect(await response.text()).toBe("");
  });

  test.each([
    ["0403", 403],
    ["0502", 502],
    ["0906", 200],
  ])("%s meets an HTML page with status %i", async (ending, status) => {
    const response = await post(ending);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test("0903 finds the connection closed", async () => {
    await expect(post("0903")).rejects.toBeInstanceOf(TypeError);
  });

  test("0904 gets half of the JSON", async () => {
    const response = await post("0904");
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/^\{"data":\{"registerUser"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("0905 loses the connection within the body", async () => {
    const response = await post("0905");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
  });

  test("0907 gets a JSON answer with nothing in it", async () => {
    const response = await post("0907");
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.text()).toBe("");
  });

  test("0901 hears nothing until the client gives up", async () => {
    const controller = new AbortController();
    const answer = post("0901", { signal: controller.signal }).catch((error: unknown) => error);
    await vi.waitFor(() => expect(served.sandbox.log.at(-1)?.outcome).toBe("timeout"));
    controller.abort();
    expect(await answer).toMatchObject({ name: "AbortError" });
  });
});

function ask(ending: string, signal?: AbortSignal) {
  const call = callOf("login", { phone: magic("phone", ending) });
  const settled = vi.fn<(result: unknown) => void>();
  const answer = createSandbox().fetch(requestOf(call, signal ? { signal } : {}));
  return { answer, settled, done: answer.then(settled, settled) };
}

describe("by the clock", () => {
  test("a slow answer comes after three seconds, and is the true one", async () => {
    vi.useFakeTimers();
    const { answer, settled } = ask("0900");
    await vi.advanceTimersByTimeAsync(2999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
    expect(await (await answer).json()).toMatchObject({ data: { login: { success: true } } });
  });

  test("an answer that never comes is held for a minute, then the connection is lost", async () => {
    vi.useFakeTimers();
    const { settled, done } = ask("0901");
    await vi.advanceTimersByTimeAsync(59_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(settled).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
  });

  test("a client that gives up leaves no timer behind", async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const { settled, done } = ask("0901", controller.signal);
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    await done;
    expect(settled).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: "AbortError" }),
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});

const statuses = magicValues.filter(({ ending }) => /^0[45]\d\d$/.test(ending));

describe.each(callNames)("%s", (name) => {
  test.each(statuses)("meets what ends in $ending as an HTTP status", async ({ ending }) => {
    const field = tellingField[name];
    const call = callOf(name, { [field]: magic(field, ending) });
    const response = await fetch(requestOf(call, { url: served.url }));
    expect(response.status).toBe(Number(ending));
    await response.arrayBuffer();
  });
});

test("one fault befalls the whole answer, whatever else the request asked for", async () => {
  const query = `mutation {
    good: sendCode(phoneNumber: "5551234567") { success }
    bad: sendCode(phoneNumber: "5555550500") { success }
  }`;
  const response = await createSandbox().fetch(requestOf({ query, variables: {} }));
  expect(response.status).toBe(500);
});
