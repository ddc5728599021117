import { createServer, request as send } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { text } from "node:stream/consumers";
import { createNodeListener } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callHttp2 } from "../../support/callHttp2.ts";
import { listenHere } from "../../support/listenHere.ts";

/** What the handler is told. */
const echo = createNodeListener({
  fetch: async (request) => {
    const { method, url, headers } = request;
    const { pathname, search } = new URL(url);
    const seen = Object.fromEntries(headers);
    return Response.json({
      method,
      path: pathname + search,
      headers: seen,
      body: await request.text(),
    });
  },
});

describe("over HTTP/2", () => {
  test("the request line is no header, and the authority is the host", async () => {
    const port = await listenHere(createHttp2Server(echo));
    const { status, body } = await callHttp2(`http://127.0.0.1:${port}/a/b?c=d`, {
      method: "POST",
      headers: { "x-color": "blue", cookie: "a=1; b=2" },
      body: "zażółć",
    });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      method: "POST",
      path: "/a/b?c=d",
      headers: { host: `127.0.0.1:${port}`, "x-color": "blue", cookie: "a=1; b=2" },
      body: "zażółć",
    });
    expect(Object.keys(JSON.parse(body).headers).filter((name) => name.startsWith(":"))).toEqual(
      [],
    );
  });

  test("the authority counts more than a Host beside it", async () => {
    const port = await listenHere(createHttp2Server(echo));
    const { body } = await callHttp2(`http://127.0.0.1:${port}/`, {
      headers: { ":authority": "shop.test", host: "evil.example" },
    });
    expect(JSON.parse(body).headers.host).toBe("shop.test");
  });
});

/** `fetch` lets nobody choose any of these. */
async function ask(method: string, path: string, body = "", headers = {}) {
  const port = await listenHere(createServer(echo));
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const call = send({ port, host: "127.0.0.1", method, path, headers }, (answer) => {
      text(answer).then((all) => resolve({ status: answer.statusCode ?? 0, body: all }), reject);
    });
    call.on("error", reject).end(body);
  });
}

test.each([
  ["/graphql?query={marco}", "/graphql?query={marco}"],
  ["//evil.example/graphql", "//evil.example/graphql"],
  ["http://api.example:81/graphql?a=b", "/graphql?a=b"],
  ["*", "/"],
])("a request for %s is one for %s", async (target, path) => {
  const { status, body } = await ask("POST", target, "x");
  expect([status, JSON.parse(body).path]).toEqual([200, path]);
});

test("a header that was sent twice arrives twice", async () => {
  const { body } = await ask("GET", "/", "", { "x-color": ["red", "blue"] });
  expect(JSON.parse(body).headers["x-color"]).toBe("red, blue");
});

test("a method that no Request can have is not allowed, and nothing breaks", async () => {
  expect((await ask("TRACE", "/")).status).toBe(405);
});

test("a body that is far too large gets an answer, not a broken connection", async () => {
  expect((await ask("POST", "/", "x".repeat(5_000_000))).status).toBe(413);
  expect((await ask("POST", "/", "x".repeat(1_000_000))).status).toBe(200);
});

test("a body that somebody has made a stream of text is read as text", async () => {
  const server = createServer((incoming, outgoing) => {
    echo(incoming.setEncoding("utf8"), outgoing);
  });
  const url = `http://127.0.0.1:${await listenHere(server)}`;
  const answer = await fetch(url, { method: "POST", body: "zażółć" });
  expect((await answer.json()).body).toBe("zażółć");
});

test("what a parser puts down though it read nothing does not hide the body", async () => {
  const server = createServer((incoming, outgoing) => {
    echo(Object.assign(incoming, { body: {} }), outgoing);
  });
  const url = `http://127.0.0.1:${await listenHere(server)}`;
  const answer = await fetch(url, { method: "POST", body: "still here" });
  expect((await answer.json()).body).toBe("still here");
});
