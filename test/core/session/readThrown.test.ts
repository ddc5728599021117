import { createSessionRefresher, FluzError, runOperation } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { api, caught, refusal } from "../../support/createSessionScene.ts";

const session = createSessionRefresher({ refresh: () => true });

/** The two doors that run somebody's function. */
const doors = [
  ["run", (thrown: unknown) => caught(session.run(() => Promise.reject(thrown)))],
  ["runOperation", (thrown: unknown) => caught(runOperation(() => Promise.reject(thrown), {}))],
] as const;

describe.each(doors)("what an operation throws through %s", (_, door) => {
  test("a Response keeps its code, its status and its wait", async () => {
    const body = JSON.stringify(refusal("AUTH-0015"));
    const headers = { "Retry-After": "30" };
    expect(await door(new Response(body, { status: 429, headers }))).toMatchObject({
      name: "FluzError",
      code: "AUTH-0015",
      httpStatus: 429,
      retryAfterMs: 30_000,
    });
  });

  test("a Response without a body keeps its status", async () => {
    const error = await door(new Response(null, { status: 503 }));
    expect(error).toMatchObject({ kind: "server", httpStatus: 503 });
  });

  test("a Response that is a success was thrown all the same", async () => {
    const body = JSON.stringify({ data: { pay: { success: true } } });
    expect(await door(new Response(body))).toBeInstanceOf(FluzError);
  });

  test("a FluzError is the same one", async () => {
    const error = api("AUTH-0014");
    expect(await door(error)).toBe(error);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "x"],
    ["an error", new Error("x")],
    [
      "what cannot be looked at",
      new Proxy(
        {},
        {
          get: () => {
            throw new RangeError("hands off");
          },
        },
      ),
    ],
  ])("%s is a FluzError", async (_, thrown) => {
    expect(await door(thrown)).toBeInstanceOf(FluzError);
  });
});
