import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

async function mayCall(origins: readonly string[], origin: string): Promise<boolean> {
  const request = requestOf(callOf("login"), { headers: { origin } });
  const { status, headers } = await createSandbox({ origins }).fetch(request);
  const answered = status === 200;
  // A browser lets a page read exactly what it may ask for.
  expect(headers.get("access-control-allow-origin")).toBe(answered ? origin : null);
  return answered;
}

describe("an origin that is named", () => {
  test.each([
    ["https://shop.example", "https://shop.example"],
    ["https://shop.example/", "https://shop.example"],
    ["https://shop.example:443", "https://shop.example"],
    ["HTTPS://Shop.Example/some/page?x=1", "https://shop.example"],
    ["http://shop.example:8080", "http://shop.example:8080"],
    ["https://5173-demo.workspace.example", "https://5173-demo.workspace.example"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["capacitor://shop.example", "capacitor://shop.example"],
    ["chrome-extension://abcdefgh", "chrome-extension://abcdefgh"],
  ])("%s lets in %s", async (name, origin) => {
    expect(await mayCall([name], origin)).toBe(true);
  });

  test.each([
    "http://shop.example",
    "https://shop.example:8443",
    "https://a.shop.example",
    "https://shop.example.evil.example",
    "https://evilshop.example",
    "http://192.168.1.20:5173",
    "null",
    "",
  ])("https://shop.example does not let in %j", async (origin) => {
    expect(await mayCall(["https://shop.example"], origin)).toBe(false);
  });

  test("does not keep this machine out, nor other named ones", async () => {
    const origins = ["https://a.example", "https://b.example"];
    expect(await mayCall(origins, "https://b.example")).toBe(true);
    expect(await mayCall(origins, "http://localhost:3000")).toBe(true);
  });
});

test.each([
  ["http://shop.test", true],
  ["https://192.168.1.20:5173", true],
  ["capacitor://localhost", true],
  ["chrome-extension://abcdefgh", false],
  ["ftp://192.168.1.20", false],
])("of all pages of the network, %s: %s", async (origin, may) => {
  expect(await mayCall(["local"], origin)).toBe(may);
});

test.each([
  "shop.example",
  "localhost:3000",
  "*",
  "null",
  "",
  "https://",
  "https://*.shop.example",
  "file:///home/index.html",
  "https://me:secret@shop.example",
  "https:shop.example",
  "LOCAL",
])("%j is no origin to name, and the message says how one looks", (name) => {
  expect(() => createSandbox({ origins: [name] })).toThrow(
    `Fluz Kit: "${name}" is no origin. Name one as https://shop.example`,
  );
});

describe("how to let a page in", () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const post = (url: string, headers: Record<string, string>) =>
    new Request(url, {
      method: "POST",
      headers: { ...form, ...headers },
      body: "decision=approve",
    });

  const refusals: readonly [string, (headers: Record<string, string>) => Request][] = [
    ["GraphQL", (headers) => requestOf(callOf("login"), { headers })],
    ["a form of GraphQL", (headers) => post("http://localhost/graphql", headers)],
    ["the control page's form", (headers) => post("http://localhost/?control", headers)],
    ["the consent page's form", (headers) => post(consentUrl(), headers)],
    ["tokens", (headers) => new Request("http://localhost/token/exchange", { headers })],
  ];

  test.each(refusals)("who refuses %s says how to let that page in", async (_, request) => {
    const response = await createSandbox().fetch(request({ origin: "https://shop.example:8443" }));
    expect(response.status).toBe(403);
    const text = (await response.text()).replaceAll(/&quot;|\\"/g, '"');
    expect(text).toContain("start fluz-sandbox with --origin https://shop.example:8443");
    expect(text).toContain('origins: ["https://shop.example:8443"]');
  });

  test.each(refusals)("what it says holds for %s: a named page is answered", async (_, request) => {
    const sandbox = createSandbox({ origins: ["https://shop.example:8443"] });
    const asked = request({ origin: "https://shop.example:8443", "sec-fetch-site": "cross-site" });
    expect((await sandbox.fetch(asked)).status).not.toBe(403);
  });

  test.each(refusals)(
    "a page without an address learns that it needs one, for %s",
    async (_, ask) => {
      const response = await createSandbox().fetch(ask({ origin: "null" }));
      expect(response.status).toBe(403);
      expect(await response.text()).toContain("serve it from an address of its own, and name that");
    },
  );

  test("nothing of what a request claims can become part of the answer but an origin", async () => {
    const origin = 'https://evil.example/"><script>alert(1)</script>';
    const text = await (await createSandbox().fetch(post(consentUrl(), { origin }))).text();
    expect(text).not.toContain("script>");
  });
});
