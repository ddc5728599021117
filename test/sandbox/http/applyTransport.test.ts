import { type FluzError, readFailure, readResponse, resolveGuidance } from "@fluz-kit/core";
import { createSandbox, magicValues, SESSION_HEADER } from "@fluz-kit/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";
import { operationCall, type OperationName } from "../../support/sandboxOperations.ts";
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
    requestOf(callOf("registerUser", { phone: magic("phone", ending) }), { url: served.url }),
    init,
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

describe("an operation that succeeds and whose answer is lost, over HTTP,", () => {
  function start(name: OperationName, session: string, values: Readonly<Record<string, unknown>>) {
    const headers = { [SESSION_HEADER]: session };
    const controller = new AbortController();
    const request = requestOf(operationCall(name, values), { url: served.url, headers });
    // Not in the Request: once Node has collected that, its signal tells nobody anything.
    return { controller, answer: fetch(request, { signal: controller.signal }) };
  }

  /** Waits until the sandbox has done what was asked, then gives up as an application would. */
  async function giveUpOn(...asked: Parameters<typeof start>): Promise<FluzError | null> {
    const [, session] = asked;
    const { controller, answer } = start(...asked);
    const settled = answer.catch((error: unknown) => error);
    await vi.waitFor(() => expect(served.sandbox.session(session).log).toHaveLength(1));
    controller.abort(new DOMException("Too late.", "TimeoutError"));
    return readFailure(await settled);
  }

  async function retry(...asked: Parameters<typeof start>) {
    return readResponse(await start(...asked).answer);
  }

  test.each([
    ["that was typed", "(555) 555-0902"],
    ["that a program planned", "(555) 555-1234"],
  ])("is found done by whoever registers again: a fault %s", async (kind, phone) => {
    const session = kind.replaceAll(" ", "-");
    const log = () => served.sandbox.session(session).log.map(({ outcome }) => outcome);
    if (kind.endsWith("planned")) {
      served.sandbox.session(session).fail("timeout-after-success", { operation: "register" });
    }
    const previous = await giveUpOn("registerUser", session, { phone });
    expect(previous).toMatchObject({ kind: "timeout" });
    const failure = await retry("registerUser", session, { phone });
    expect(failure).toMatchObject({ kind: "api", code: "AUTH-0026" });
    expect(log()).toEqual(["timeout-after-success", "AUTH-0026"]);
    const guidance = resolveGuidance(failure, { operation: "register", previous });
    expect(guidance.actions[0]).toBe("signIn");
  });

  test("is answered by the first result where the request has an idempotency key", async () => {
    const values = { key: "550e8400-e29b-41d4-a716-446655440902" };
    await giveUpOn("createTransfer", "transfer", values);
    expect(await retry("createTransfer", "transfer", values)).toBeNull();
    expect(served.sandbox.session("transfer").remembered.things).toBe(3);
  });

  test("is not lost where it does not succeed: the failure arrives", async () => {
    const session = "no-success";
    served.sandbox.session(session).set({ registrationAllowed: false });
    const failure = await retry("registerUser", session, { phone: "(555) 555-0902" });
    expect(failure).toMatchObject({ code: "AUTH-0022" });
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
    // Node's own client may have one too, for a connection of a test before.
    const timers = vi.getTimerCount();
    controller.abort();
    await done;
    expect(settled).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: "AbortError" }),
    );
    expect(vi.getTimerCount()).toBe(timers - 1);
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
