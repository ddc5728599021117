import { expect, test } from "vitest";
import { runHere, serveHere } from "../../support/runHere.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

test("an address that this machine lacks is named, with a way on", async () => {
  // TEST-NET-3 (RFC 5737) belongs to nobody.
  const { exitCode, stderr } = await runHere("--host", "203.0.113.9", "--port", "0");
  expect(exitCode).toBe(1);
  expect(stderr).toContain('This machine has no address "203.0.113.9".');
  expect(stderr).toContain("Leave --host out");
});

test("the name of this machine needs no warning", async () => {
  const { stdout, stderr } = await runHere("--host", "localhost", "--port", "0");
  expect(stdout).toMatch(/ http:\/\/localhost:\d+\/\n/);
  expect(stderr).toBe("");
});

test("latency delays every answer", async () => {
  const url = await serveHere("--latency", "120");
  const before = performance.now();
  await (await fetch(`${url}?query={marco}`)).text();
  expect(performance.now() - before).toBeGreaterThanOrEqual(110);
});

test("a seed decides the ids of the answers", async () => {
  const url = await serveHere("--seed", "7");
  const answer = await (await fetch(`${url}?query={marco}`)).json();
  expect(answer).toMatchObject({ extensions: { requestId: "sandbox-7-000001" } });
});

/** What a page of that origin comes to: whether it is answered, and may read the answer. */
async function callFrom(origin: string, ...flags: string[]) {
  const { port } = new URL(await serveHere(...flags));
  const url = `http://127.0.0.1:${port}/graphql`;
  const { status, headers } = await fetch(requestOf(callOf("login"), { url, headers: { origin } }));
  return [status, headers.get("access-control-allow-origin")];
}

test.each([
  ["http://192.168.1.20:5173", ["--host", "0.0.0.0"]],
  ["http://shop.test", ["--host", "0.0.0.0"]],
  ["http://[fd00::1]:5173", ["--host", "0.0.0.0"]],
  ["https://5173.workspace.example", ["--origin", "https://5173.workspace.example"]],
  ["https://b.example", ["--origin", "https://a.example", "--origin", "https://b.example/app"]],
  ["http://192.168.1.20:5173", ["--origin", "local"]],
])("a page of %s may call after %j", async (origin, flags) => {
  expect(await callFrom(origin, ...flags)).toEqual([200, origin]);
});

test.each([
  ["http://192.168.1.20:5173", []],
  ["http://shop.test", []],
  ["https://evil.example", ["--host", "0.0.0.0"]],
  ["https://evil.example", ["--host", "0.0.0.0", "--origin", "https://shop.example"]],
  ["null", ["--host", "0.0.0.0"]],
])("a page of %s may not after %j", async (origin, flags) => {
  expect(await callFrom(origin, ...flags)).toEqual([403, null]);
});
