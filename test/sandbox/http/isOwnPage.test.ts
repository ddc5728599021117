import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveSandbox } from "../../support/serve.ts";

function post(headers: Record<string, string>): Request {
  const body = "task=fail&outcome=AUTH-0026&times=1&after=0";
  return new Request("http://localhost:4000/?control", { method: "POST", headers, body });
}

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("a browser says where a form comes from", () => {
  test.each([
    ["the page itself", { "sec-fetch-site": "same-origin" }],
    ["the page itself, in an older browser", { origin: "http://localhost:4000" }],
    [
      "the page itself, behind a server that changed the address",
      { origin: "http://localhost:5173", host: "localhost:5173" },
    ],
  ])("%s may change the sandbox", async (_, headers: Record<string, string>) => {
    expect((await createSandbox().fetch(post({ ...form, ...headers }))).status).toBe(303);
  });

  test.each([
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    ["another port of this machine", { "sec-fetch-site": "same-site" }],
    ["another site, in an older browser", { origin: "https://evil.example" }],
    ["another port, in an older browser", { origin: "http://localhost:4001" }],
    ["a page without an origin", { origin: "null" }],
    ["what says nothing", {}],
    [
      "what claims our origin from elsewhere",
      {
        "sec-fetch-site": "cross-site",
        origin: "http://localhost:4000",
      },
    ],
  ])("%s may not", async (_, headers: Record<string, string>) => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch(post({ ...form, ...headers }));
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(/^Fluz Kit: nothing was changed, because/);
    const page = await sandbox.fetch(new Request("http://localhost:4000/"));
    expect(await page.text()).toContain("Nothing is planned.");
  });
});

test("over real HTTP the page is told from others by the address that it was opened at", async () => {
  const served = await serveSandbox();
  onTestFinished(() => served.close());
  const { url, sandbox } = served;
  const send = (origin: string) =>
    fetch(`${url}/?control`, {
      method: "POST",
      headers: { ...form, origin },
      body: "task=set&accessTokenTtl=9&codeTtl=60",
      redirect: "manual",
    });
  expect((await send("http://evil.example")).status).toBe(403);
  expect(sandbox.settings.accessTokenTtlMs).toBe(600_000);
  expect((await send(url)).status).toBe(303);
  expect(sandbox.settings.accessTokenTtlMs).toBe(9000);
});
