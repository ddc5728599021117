import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const post = (url: string, headers: Record<string, string>) =>
  new Request(url, { method: "POST", headers: { ...form, ...headers }, body: "decision=approve" });

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
