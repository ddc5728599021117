import { request } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { serveHere } from "../../support/runHere.ts";

/** What the sandbox answers somebody who calls it by a name; `fetch` would not let one choose it. */
function callAs(
  host: string,
  url: string,
  headers = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers: { host, ...headers } }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
    });
    call.on("error", reject).end();
  });
}

test("only names of this machine are answered: a page on the web cannot lead its own name here", async () => {
  const url = `${await serveHere()}?query={marco}`;
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

test("a server for the network answers by every address, and by names that are of a network", async () => {
  const { port } = new URL(await serveHere("--host", "0.0.0.0"));
  const url = `http://127.0.0.1:${port}/?query={marco}`;
  const own = ["laptop.local", "shop.test:80", "laptop", "192.168.1.20", "8.8.8.8", "[fd00::1]"];
  const answered = await Promise.all(own.map((host) => callAs(host, url)));
  expect(answered.map(({ status }) => status)).toEqual(own.map(() => 200));
  const { status, body } = await callAs(`rebound.example:${port}`, url);
  expect(status).toBe(421);
  expect(body).toContain("--origin http://rebound.example");
});

test("a name is answered whose pages may call, and so is a page that was named", async () => {
  const named = ["http://shop.example", "https://5173-demo.workspace.example"];
  const flags = named.flatMap((origin) => ["--origin", origin]);
  const url = `${await serveHere(...flags)}?query={marco}`;
  const origin = { origin: named[1] };
  expect((await callAs("shop.example:4000", url)).status).toBe(200);
  expect((await callAs("4000-demo.workspace.example", url, origin)).status).toBe(200);
  expect((await callAs("4000-demo.workspace.example", url)).status).toBe(421);
  expect((await callAs("rebound.example", url)).status).toBe(421);
});
