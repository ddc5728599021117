import {
  createAttempts,
  FluzError,
  readFailure,
  resolveGuidance,
  toFluzError,
} from "@fluz-kit/core";
import { runOnServer } from "@fluz-kit/core/server";
import { describe, expect, test } from "vitest";

const answer = (body: unknown, init?: ResponseInit) => async () => Response.json(body, init);
const refusal = { data: { registerUser: { success: false, error: { code: "AUTH-0026" } } } };

test("what has worked is handed over as it came", async () => {
  const { data, error } = await runOnServer(answer({ data: { registerUser: { success: true } } }));
  expect(error).toBeNull();
  expect(await data?.json()).toEqual({ data: { registerUser: { success: true } } });
  expect(await runOnServer(() => "token")).toEqual({ data: "token", error: null });
});

test.each<[string, () => unknown]>([
  ["a Response", answer(refusal)],
  ["a client's result", () => refusal],
  ["something thrown", () => Promise.reject(new FluzError({ kind: "api", code: "AUTH-0026" }))],
  [
    "something thrown at once",
    () => {
      throw new FluzError({ kind: "api", code: "AUTH-0026" });
    },
  ],
])("a failure becomes plain JSON, which any reader takes: %s", async (_, operation) => {
  const { data, error } = await runOnServer(operation);
  expect(data).toBeNull();
  expect(error).not.toBeInstanceOf(Error);
  expect(readFailure(structuredClone(error))).toMatchObject({ kind: "api", code: "AUTH-0026" });
  expect(readFailure({ data, error })).toMatchObject({ code: "AUTH-0026" });
});

test("status, wait and request id cross as well", async () => {
  const headers = { "retry-after": "30" };
  const body = { errors: [{ message: "Slow down" }], extensions: { requestId: "r-1" } };
  const { error } = await runOnServer(answer(body, { status: 429, headers }));
  expect(error).toMatchObject({ httpStatus: 429, retryAfterMs: 30_000, requestId: "r-1" });
  expect(JSON.stringify(error)).not.toContain("Slow down");
});

describe("a connection that the server has lost", () => {
  const lost = () => fetch("http://127.0.0.1:1/");

  test("is a failure of the service, and the person's own connection is not blamed", async () => {
    const { error } = await runOnServer(lost);
    expect(error).toMatchObject({ kind: "server", httpStatus: 502 });
    expect(resolveGuidance(error, { operation: "login" }).messageKey).toBe("SERVER");
  });

  test("leaves open whether the operation has worked", async () => {
    const attempts = createAttempts();
    const { error } = await runOnServer(lost);
    const failure = toFluzError(error);
    attempts.record(failure);
    attempts.record(new FluzError({ kind: "api", code: "AUTH-0026" }));
    expect(attempts.previousUnknown()).toBe(failure);
  });
});

const redirect = Object.assign(new Error("NEXT_REDIRECT"), {
  digest: "NEXT_REDIRECT;replace;/;307;",
});

test("a redirect that is thrown goes on", async () => {
  await expect(runOnServer(() => Promise.reject(redirect))).rejects.toBe(redirect);
});

test("a redirect that is given is an answer", async () => {
  expect(await runOnServer(() => redirect)).toEqual({ data: redirect, error: null });
});
