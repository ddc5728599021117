import { connect } from "node:net";
import { connect as connectHttp2 } from "node:http2";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { callHttp2 } from "../../support/callHttp2.ts";
import { startCli } from "../../support/runCli.ts";
import { serveHere } from "../../support/runHere.ts";

const json = { "content-type": "application/json" };
const body = JSON.stringify({ query: "{ marco }" });

test("one port speaks HTTP/1.1 and cleartext HTTP/2", async () => {
  const url = await serveHere();
  const first = await fetch(url, { method: "POST", headers: json, body });
  const second = await callHttp2(url, { method: "POST", headers: json, body });
  expect(await first.json()).toMatchObject({ data: { marco: "polo" } });
  expect(second.status).toBe(200);
  expect(JSON.parse(second.body)).toMatchObject({ data: { marco: "polo" } });
});

test("over HTTP/2 too, only names of this machine are answered", async () => {
  const url = await serveHere();
  const answer = await callHttp2(url, { headers: { ":authority": "rebound.example" } });
  expect(answer.status).toBe(421);
  expect(answer.body).toContain("named another host");
});

test("a client that speaks letter by letter, says nothing, or goes at once disturbs nobody", async () => {
  const url = await serveHere();
  const { port } = new URL(url);
  const open = () => connect(Number(port), "127.0.0.1");
  const silent = open();
  onTestFinished(() => void silent.destroy());
  open().end("P");
  open().resetAndDestroy();
  const slow = open().setEncoding("utf8").setNoDelay();
  onTestFinished(() => void slow.destroy());
  for (const letter of "GET /?query={marco} HTTP/1.1\r\nhost: localhost\r\n\r\n") {
    await new Promise((resolve) => slow.write(letter, resolve));
  }
  const [text] = await once(slow, "data");
  expect(text).toMatch(/^HTTP\/1\.1 200/);
  expect((await fetch(url)).status).toBe(200);
});

test("an open connection of HTTP/2 does not keep it from ending", async () => {
  const cli = startCli("--port", "0");
  const session = connectHttp2(await cli.url());
  onTestFinished(() => session.destroy());
  session.on("error", () => session.destroy());
  await once(session, "connect");
  cli.kill("SIGTERM");
  expect(await cli.ended).toMatchObject({ exitCode: 0, stderr: "" });
});
