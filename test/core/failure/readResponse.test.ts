import { readResponse } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("an HTTP answer", () => {
  test("whose body breaks off is a lost connection", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError("network error")),
    });
    expect((await readResponse(new Response(body)))?.kind).toBe("network");
  });

  test("whose body was read already is unknown, and nothing is thrown", async () => {
    const response = new Response("{}");
    await response.text();
    expect((await readResponse(response))?.kind).toBe("unknown");
  });
});
