import { readAnswer, readResponse } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

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

  test("whose body was read already is unknown, and nothing is thrown", async () => {
    const response = new Response("{}");
    await response.text();
    expect((await readResponse(response))?.kind).toBe("unknown");
  });
});
