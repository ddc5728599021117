import { createServer } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { createNodeListener } from "@fluz-kit/sandbox";
import { createServer as createVite } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { callHttp2 } from "../../support/callHttp2.ts";
import { listenHere } from "../../support/listenHere.ts";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";
import { serveSandbox, type ServedSandbox } from "../../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

async function listen(handler: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(createNodeListener({ fetch: handler }));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

test("it hands on the method, path, headers and body, and hands back the answer", async () => {
  const url = await listen(async (request) =>
    Response.json(
      {
        method: request.method,
        path: new URL(request.url).pathname,
        header: request.headers.get("x-color"),
        body: await request.text(),
      },
      { status: 201, headers: { "x-answer": "yes" } },
    ),
  );
  const response = await fetch(`${url}/a/b`, {
    method: "POST",
    headers: { "x-color": "blue" },
    body: "zażółć",
  });
  expect([response.status, response.headers.get("x-answer")]).toEqual([201, "yes"]);
  expect(await response.json()).toEqual({
    method: "POST",
    path: "/a/b",
    header: "blue",
    body: "zażółć",
  });
});

test("a handler that rejects closes the connection, and the next request is answered", async () => {
  let asked = 0;
  const url = await listen(async () => {
    asked += 1;
    if (asked === 1) throw new Error("lost");
    return new Response("fine");
  });
  await expect(fetch(url, { method: "POST" })).rejects.toBeInstanceOf(TypeError);
  expect(await (await fetch(url)).text()).toBe("fine");
});

test("a client that leaves aborts the request's signal", async () => {
  const arrived = vi.fn<() => void>();
  const left = vi.fn<() => void>();
  const url = await listen(
    ({ signal }) =>
      new Promise((_answer, reject) => {
        signal.addEventListener("abort", () => {
          left();
          reject(signal.reason);
        });
        arrived();
      }),
  );
  const controller = new AbortController();
  const answer = fetch(url, { signal: controller.signal }).catch((error: unknown) => error);
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledOnce());
  controller.abort();
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  expect(await answer).toMatchObject({ name: "AbortError" });
});

test("a body that no form would send is refused", async () => {
  const response = await fetch(served.url, { method: "POST", body: "x".repeat(1_000_001) });
  expect(response.status).toBe(413);
});

test("two cookies stay two, and what is the connection's own business stays out", async () => {
  const handler = async () =>
    new Response("fine", {
      headers: [
        ["set-cookie", "a=1; Path=/"],
        ["set-cookie", "b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT"],
        ["connection", "close"],
        ["keep-alive", "timeout=5"],
        ["transfer-encoding", "chunked"],
        ["upgrade", "h2c"],
        ["proxy-connection", "close"],
        ["x-answer", "yes"],
      ],
    });
  const port = await listenHere(createHttp2Server(createNodeListener({ fetch: handler })));
  const { status, headers, body } = await callHttp2(`http://127.0.0.1:${port}/`);
  expect([status, body, headers["x-answer"]]).toEqual([200, "fine", "yes"]);
  const cookies = ["a=1; Path=/", "b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT"];
  expect(headers["set-cookie"]).toEqual(cookies);
  expect((await fetch(await listen(handler))).headers.getSetCookie()).toEqual(cookies);
});

test("an answer larger than a connection holds arrives whole", async () => {
  const part = new Uint8Array(100_000).fill(97);
  const handler = async () => {
    let left = 40;
    return new Response(
      new ReadableStream({
        pull(controller) {
          if (left === 0) return controller.close();
          left -= 1;
          controller.enqueue(part);
        },
      }),
    );
  };
  expect(await (await fetch(await listen(handler))).text()).toHaveLength(4_000_000);
  const port = await listenHere(createHttp2Server(createNodeListener({ fetch: handler })));
  expect((await callHttp2(`http://127.0.0.1:${port}/`)).body).toHaveLength(4_000_000);
});

test("HEAD gets the headers alone", async () => {
  const response = await fetch(served.url, { method: "HEAD" });
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).toBe("");
});

test("it is middleware for Vite, below any path", async () => {
  const vite = await createVite({
    configFile: false,
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1", hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: "fluz-sandbox",
        configureServer({ middlewares }) {
          middlewares.use("/fluz", createNodeListener(served.sandbox));
        },
      },
    ],
  });
  onTestFinished(() => vite.close());
  await vite.listen();
  const address = vite.httpServer?.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const call = callOf("registerUser", { phone: magic("phone", "0026") });
  const response = await fetch(requestOf(call, { url: `http://127.0.0.1:${port}/fluz/graphql` }));
  expect(await response.json()).toMatchObject({
    data: { registerUser: { error: { code: "AUTH-0026" } } },
  });
});
