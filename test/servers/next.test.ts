import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic } from "../support/sandboxCalls.ts";

const body = JSON.stringify(callOf("registerUser", { phone: magic("phone", "0026") }));
const headers = { "content-type": "application/json", host: "localhost:3000" };
const expected = { data: { registerUser: { success: false, error: { code: "AUTH-0026" } } } };

/** As NextRequest is: a Request with more to it. */
class NextLikeRequest extends Request {
  get nextUrl(): URL {
    return new URL(this.url);
  }
}

/** As Next hands a body over: in parts, and the length unknown. */
function streamed(): RequestInit & { readonly duplex: "half" } {
  const stream = new ReadableStream({
    start(controller) {
      const bytes = new TextEncoder().encode(body);
      controller.enqueue(bytes.subarray(0, 9));
      controller.enqueue(bytes.subarray(9));
      controller.close();
    },
  });
  return { method: "POST", headers, body: stream, duplex: "half" };
}

/** As Next wraps a request, to learn what a route reads of it. */
function watched(request: Request): Request {
  return new Proxy(request, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const url = "http://localhost:3000/api/fluz/graphql";

test.each<[string, () => Request]>([
  ["a request of the platform", () => new Request(url, { method: "POST", headers, body })],
  ["a request with a stream for a body", () => new Request(url, streamed())],
  ["a kind of request of its own", () => new NextLikeRequest(url, streamed())],
  ["a request that is watched", () => watched(new NextLikeRequest(url, streamed()))],
])("a route handler answers %s", async (_, request) => {
  const response = await createSandbox().fetch(request());
  expect(response).toBeInstanceOf(Response);
  expect(await response.json()).toMatchObject(expected);
});

test("a route handler serves the control page and its form, and keeps strangers out", async () => {
  const sandbox = createSandbox();
  const page = await sandbox.fetch(watched(new NextLikeRequest("http://localhost:3000/api/fluz")));
  expect(await page.text()).toContain("<h1>");
  const post = (origin: string) =>
    watched(
      new NextLikeRequest("http://localhost:3000/api/fluz?control", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
        body: "task=reset",
      }),
    );
  expect((await sandbox.fetch(post("http://localhost:3000"))).status).toBe(303);
  expect((await sandbox.fetch(post("https://evil.example"))).status).toBe(403);
});
