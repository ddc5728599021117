import { expect, test } from "vitest";
import { startCli } from "../support/runCli.ts";
import { callOf, requestOf } from "../support/sandboxCalls.ts";
import { readText } from "../support/sources.ts";

test("it serves, and says loudly that it is not the real API", async () => {
  const cli = startCli("--port", "0");
  const url = await cli.url();
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ marco }" }),
  });
  expect(await answer.json()).toMatchObject({ data: { marco: "polo" } });
  expect(cli.said.stdout).toContain("NOT THE REAL API");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(cli.said.stderr).toBe("");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly", async (signal) => {
  const cli = startCli("--port", "0");
  const url = await cli.url();
  await (await fetch(url)).text();
  cli.kill(signal);
  expect(await cli.ended).toMatchObject({ exitCode: 0, stderr: "" });
});

test("a request that is still held does not keep it from ending", async () => {
  const cli = startCli("--port", "0", "--latency", "600000");
  const url = await cli.url();
  const held = fetch(`${url}?query={marco}`).catch((error: unknown) => error);
  // The second answer shows that the server has read what came before it.
  await (await fetch(url)).text();
  cli.kill("SIGTERM");
  expect(await cli.ended).toMatchObject({ exitCode: 0 });
  expect(await held).toBeInstanceOf(TypeError);
});

test("--version prints the package's version", async () => {
  const { version } = JSON.parse(readText("packages/sandbox/package.json"));
  expect(await startCli("--version").ended).toEqual({
    exitCode: 0,
    stdout: `${version}\n`,
    stderr: "",
  });
});

test("it prints nothing of what it is sent, not even of what it cannot read", async () => {
  const cli = startCli("--port", "0");
  const url = await cli.url();
  const before = { ...cli.said };
  const secret = "Hush-Hush-9";
  const bodies = [`{"password":"${secret}"`, `{"query":"{ ${secret} }"}`, "[".repeat(5000)];
  for (const body of bodies) {
    await fetch(requestOf(callOf("login"), { url, body }));
    await fetch(requestOf(callOf("login", { secret }), { url }));
  }
  cli.kill("SIGTERM");
  expect(await cli.ended).toEqual({ exitCode: 0, ...before });
});
