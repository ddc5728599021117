import { createServer } from "node:http";
import { createNodeListener, type NodeRequest, type NodeResponse } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { listenHere } from "../../support/listenHere.ts";

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
