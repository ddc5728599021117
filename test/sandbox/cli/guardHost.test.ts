import { request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startCli } from "../../support/runCli.ts";

/** What the sandbox answers somebody who calls it by a name; `fetch` would not let one choose it. */
function callAs(host: string, url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers: { host } }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
    });
    call.on("error", reject).end();
  });
}

test("only names of this machine are answered: a page on the web cannot lead its own name here", async () => {
  const url = `${await startCli("--port", "0").url()}?query={marco}`;
  const { port } = new URL(url);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, "app.localhost"];
  const answered = await Promise.all(own.map((host) => callAs(host, url)));
  expect(answered.map(({ status }) => status)).toEqual(own.map(() => 200));
  const strange = [`rebound.example:${port}`, "localhost.example", "127.0.0.1.example", "@"];
  const refused = await Promise.all(strange.map((host) => callAs(host, url)));
  expect(refused.map(({ status }) => status)).toEqual(strange.map(() => 421));
  expect(refused[0]?.body).toMatch(/^Fluz Kit: .*named another host/);
  expect(refused[0]?.body).not.toContain("polo");
});

test("a server for the network answers by any name: nobody knows what it is called there", async () => {
  const cli = startCli("--port", "0", "--host", "0.0.0.0");
  const { port } = new URL(await cli.url());
  const { status } = await callAs("laptop.local", `http://127.0.0.1:${port}/?query={marco}`);
  expect(status).toBe(200);
});
