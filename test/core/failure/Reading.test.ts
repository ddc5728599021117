import { readFailure, readResponse } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { matching } from "../../support/matching.ts";

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const taken = { data: { registerUser: { success: false, error: { code: "AUTH-0026" } } } };
const done = { data: { registerUser: { success: true, error: null } } };

describe("an HTTP answer", () => {
  test.each<[string, Response, object | null]>([
    ["200 and a success", json(done), null],
    ["200 and a failure", json(taken), { kind: "api", code: "AUTH-0026", httpStatus: 200 }],
    ["500 that claims success", json(done, { status: 500 }), { kind: "server", httpStatus: 500 }],
    ["404 that claims success", json(done, { status: 404 }), { kind: "unknown", httpStatus: 404 }],
    ["401", new Response(null, { status: 401 }), { kind: "unauthorized", httpStatus: 401 }],
    [
      "401 and a sentence",
      json({ error: "Invalid access" }, { status: 401 }),
      { kind: "unauthorized", receivedCode: null },
    ],
    [
      "401 and a code",
      json({ errors: [{ message: "x", extensions: { code: "AUTH-0019" } }] }, { status: 401 }),
      { kind: "api", code: "AUTH-0019", httpStatus: 401 },
    ],
    [
      "403 and a REST code",
      json({ error: "insufficient_scope" }, { status: 403 }),
      { kind: "api", receivedCode: "insufficient_scope", httpStatus: 403 },
    ],
    [
      "403 and a challenge page",
      new Response("<html>Just a moment…</html>", { status: 403 }),
      { kind: "unknown", httpStatus: 403 },
    ],
    [
      "429 with seconds",
      new Response("", { status: 429, headers: { "Retry-After": "30" } }),
      { kind: "rate-limited", retryAfterMs: 30_000 },
    ],
    [
      "429 with a date long past",
      new Response("", {
        status: 429,
        headers: { "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT" },
      }),
      { kind: "rate-limited", retryAfterMs: 0 },
    ],
    [
      "429 with seconds in its body alone",
      json({ success: false, error: { code: "AUTH-0020", retryAfter: 30 } }, { status: 429 }),
      { kind: "api", code: "AUTH-0020", retryAfterMs: 30_000 },
    ],
    [
      "500 and a code by its name",
      json({ success: false, error: { code: "REGISTRATION_PHONE_TAKEN" } }, { status: 500 }),
      { kind: "api", code: "AUTH-0026", httpStatus: 500 },
    ],
    ["408", new Response("", { status: 408 }), { kind: "timeout", httpStatus: 408 }],
    ["503", new Response("<html>", { status: 503 }), { kind: "server", httpStatus: 503 }],
    ["504", new Response("", { status: 504 }), { kind: "timeout", httpStatus: 504 }],
    ["200 and HTML", new Response("<html>"), { kind: "unknown", httpStatus: 200 }],
    ["200 and nothing", new Response(""), { kind: "unknown", httpStatus: 200 }],
    ["200 and half of its JSON", new Response('{"data":{"reg'), { kind: "unknown" }],
    ["200 and null", json(null), { kind: "unknown" }],
  ])("is read: %s", async (_, response, facts) => {
    const failure = await readResponse(response);
    expect(failure?.toJSON() ?? null).toEqual(matching(facts));
  });
});

describe("the request id", () => {
  const headers = { "X-Request-Id": "from-header" };
  const coded = { errors: [{ message: "m", extensions: { code: "AUTH-0019" } }] };
  const named = { ...coded, extensions: { requestId: "from-body" } };

  test.each<[string, unknown, string]>([
    [
      "an axios error, whatever the case",
      { message: "m", name: "AxiosError", response: { status: 400, headers, data: coded } },
      "from-header",
    ],
    [
      "the error of a client, which holds a response",
      Object.assign(new Error("m"), { ...coded, response: new Response(null, { headers }) }),
      "from-header",
    ],
    ["the cause of an error", new Error("m", { cause: { status: 503, headers } }), "from-header"],
    ["an answer that names it itself", { status: 400, headers, data: named }, "from-body"],
  ])("is read from the headers in %s", (_, value, requestId) => {
    expect(readFailure(value)?.requestId).toBe(requestId);
  });

  test("is read from the headers of a Response, unless its body names it", async () => {
    const ofHeader = await readResponse(json(taken, { headers }));
    expect(ofHeader).toMatchObject({ code: "AUTH-0026", requestId: "from-header" });
    const ofBody = await readResponse(json(named, { status: 400, headers }));
    expect(ofBody?.requestId).toBe("from-body");
  });

  test.each(["two words", "a".repeat(129), ""])("is not %j", (value) => {
    const failure = readFailure({ status: 503, headers: { "x-request-id": value }, data: null });
    expect(failure).toMatchObject({ httpStatus: 503, requestId: null });
  });
});
