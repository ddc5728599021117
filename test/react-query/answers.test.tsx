import { codes, FluzError, isFluzErrorCode } from "@fluz-kit/core";
import { act } from "@testing-library/react";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { failed, worked } from "./support/answers.ts";
import { renderMutation } from "./support/renderMutation.tsx";

async function resultOf(mutationFn: () => Promise<unknown>) {
  const onSuccess = vi.fn<(data: unknown) => void>();
  const { result } = renderMutation({ operation: "register", mutationFn, onSuccess });
  await act(async () => result.current.mutate("input"));
  return { ...result.current, onSuccess };
}

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

describe("a failure", () => {
  test.each(Object.keys(codes).filter(isFluzErrorCode))("behind HTTP 200 is %s", async (code) => {
    const { error } = await resultOf(async () => failed(code));
    expect(error).toBeInstanceOf(FluzError);
    expect(error?.code).toBe(code);
  });

  test("in an unread Response is found", async () => {
    const { error } = await resultOf(async () => json(failed("AUTH-0026")));
    expect(error?.code).toBe("AUTH-0026");
    const init = { status: 429, headers: { "retry-after": "30" } };
    const limited = await resultOf(async () => json({}, init));
    expect(limited.error).toMatchObject({ kind: "rate-limited", retryAfterMs: 30_000 });
  });

  test("in a page of HTML is found", async () => {
    const { error } = await resultOf(async () => new Response("<html></html>", { status: 503 }));
    expect(error).toMatchObject({ kind: "server", httpStatus: 503 });
  });

  test("that was thrown as anything is a FluzError", async () => {
    for (const thrown of [null, undefined, "text", 7, {}, new Error("x")]) {
      const { error } = await resultOf(() => Promise.reject(thrown));
      expect(error).toMatchObject({ name: "FluzError", kind: "unknown" });
    }
  });

  test("that quotes the request quotes nothing any more", async () => {
    const variables = { passcode: "736182" };
    const clientError = Object.assign(
      new Error(`GraphQL Error (Code: 500): ${JSON.stringify({ request: { variables } })}`),
      { request: { variables }, response: { status: 500, body: JSON.stringify(variables) } },
    );
    const { error } = await resultOf(() => Promise.reject(clientError));
    const told = [
      String(error),
      error?.stack,
      error?.message,
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
    ];
    expect(told.join()).not.toContain("736182");
    expect(error?.cause).toBeUndefined();
  });
});

describe("a success", () => {
  test("reaches the host as it came", async () => {
    for (const answer of [worked, { token: "t" }, null, undefined, [], "text", 7]) {
      const { status, onSuccess } = await resultOf(async () => answer);
      expect(status).toBe("success");
      expect(onSuccess.mock.calls).toEqual([[answer]]);
    }
  });

  test("in a Response can still be read by the host", async () => {
    const response = json(worked);
    const { status, onSuccess } = await resultOf(async () => response);
    expect(status).toBe("success");
    expect(onSuccess).toHaveBeenCalledWith(response);
    expect(await response.json()).toEqual(worked);
  });

  test("in a Response that the host has read is the host's to judge", async () => {
    const { status } = await resultOf(async () => {
      const response = json(failed("AUTH-0026"));
      await response.text();
      return response;
    });
    expect(status).toBe("success");
  });
});
