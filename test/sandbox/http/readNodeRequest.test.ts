import { createNodeListener } from "@fluz-kit/sandbox";
import { createServer, request as send } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { callHttp2 } from "../../support/callHttp2.ts";
import { listenHere } from "../../support/listenHere.ts";

type Listener = ReturnType<typeof createNodeListener>;
type NodeRequest = Parameters<Listener>[0];
type NodeResponse = Parameters<Listener>[1];

describe("a request", () => {
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
});

describe("a body that a parser has read", () => {
  const echo = createNodeListener({
    fetch: async (request) => {
      const type = request.headers.get("content-type");
      if (type?.startsWith("multipart/") === true) {
        const form = await request.formData();
        return Response.json({ type: "form", text: [...form] });
      }
      return Response.json({ type, text: await request.text() });
    },
  });

  /** Posts behind a parser that leaves nothing to read and puts down what it made of the body. */
  async function behind(parsed: unknown, type: string, as: "body" | "rawBody" = "body") {
    const server = createServer((incoming, outgoing: NodeResponse) => {
      incoming.resume().once("end", () => {
        echo(Object.assign<NodeRequest, object>(incoming, { [as]: parsed }), outgoing);
      });
    });
    const url = `http://127.0.0.1:${await listenHere(server)}`;
    const headers = type === "" ? undefined : { "content-type": type };
    const answer = await fetch(url, {
      method: "POST",
      ...(headers === undefined ? {} : { headers }),
      body: new Blob(["whatever it was, it is gone"]),
    });
    return (await answer.json()).text;
  }

  const bytes = new TextEncoder().encode("xx{ zażółć }xx").subarray(2, -2);
  const json = "application/json; charset=utf-8";
  const form = "application/x-www-form-urlencoded";

  test.each<[string, unknown, string, unknown]>([
    ["an object is JSON", { query: "{ marco }" }, json, '{"query":"{ marco }"}'],
    ["a list is JSON", [1, { a: null }], json, '[1,{"a":null}]'],
    ["null is JSON", null, json, "null"],
    ["false is JSON", false, json, "false"],
    ["an object of an unknown type is JSON", { a: 1 }, "", '{"a":1}'],
    ["a text is as it was", "{ marco }", "application/graphql", "{ marco }"],
    ["an empty text is as it was", "", json, ""],
    ["bytes are as they were", bytes, json, "{ zażółć }"],
    ["a Buffer is as it was", Buffer.from("{ ü }"), json, "{ ü }"],
    ["an ArrayBuffer is as it was", Uint8Array.from([123, 125]).buffer, json, "{}"],
    ["a form is a form", { task: "set", codeTtl: "60" }, form, "task=set&codeTtl=60"],
    ["a form says twice what was given twice", { scope: ["A", "B"] }, form, "scope=A&scope=B"],
    ["a long list of a form is a list", { scope: { 0: "A", 1: "B" } }, form, "scope=A&scope=B"],
    ["a form keeps what has to be escaped", { a: "1&b=2 ü" }, form, "a=1%26b%3D2+%C3%BC"],
    [
      "fields of a form with parts have parts",
      { a: ["1", "2"] },
      "multipart/form-data; boundary=old",
      [
        ["a", "1"],
        ["a", "2"],
      ],
    ],
    ["nothing is nothing", undefined, json, ""],
  ])("behind a parser %s", async (_, parsed, type, text) => {
    expect(await behind(parsed, type)).toEqual(text);
  });

  test("the body as it came counts more than what was made of it", async () => {
    expect(await behind(Buffer.from('{"a": 1}'), json, "rawBody")).toBe('{"a": 1}');
  });
});
