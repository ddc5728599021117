import { expect, test } from "vitest";
import { startCli } from "../../support/runCli.ts";

test("an address that this machine lacks is named, with a way on", async () => {
  // TEST-NET-3 (RFC 5737) belongs to nobody.
  const { exitCode, stderr } = await startCli("--host", "203.0.113.9", "--port", "0").ended;
  expect(exitCode).toBe(1);
  expect(stderr).toContain('This machine has no address "203.0.113.9".');
  expect(stderr).toContain("Leave --host out");
});

test("the name of this machine needs no warning", async () => {
  const cli = startCli("--host", "localhost", "--port", "0");
  expect(await cli.url()).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(cli.said.stderr).toBe("");
});

test("latency delays every answer", async () => {
  const cli = startCli("--port", "0", "--latency", "120");
  const url = await cli.url();
  const before = performance.now();
  await (await fetch(`${url}?query={marco}`)).text();
  expect(performance.now() - before).toBeGreaterThanOrEqual(110);
});

test("a seed decides the ids of the answers", async () => {
  const url = await startCli("--port", "0", "--seed", "7").url();
  const answer = await (await fetch(`${url}?query={marco}`)).json();
  expect(answer).toMatchObject({ extensions: { requestId: "sandbox-7-000001" } });
});
