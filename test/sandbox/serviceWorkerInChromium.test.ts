import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { bundleScript } from "../support/bundleScript.ts";
import { launchChromium } from "../support/launchChromium.ts";
import { callOf, magic } from "../support/sandboxCalls.ts";

/** What an application would write to have a sandbox answer for its API, without a server. */
const script = `
  import { createSandbox } from "@fluz-kit/sandbox";

  const sandbox = createSandbox();
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener("fetch", (event) => {
    if (new URL(event.request.url).pathname.startsWith("/fluz")) {
      event.respondWith(sandbox.fetch(event.request));
    }
  });
`;

const page = `<!doctype html><title>Wait</title><script type=module>
  await navigator.serviceWorker.register("/worker.js", { type: "module" });
  if (!navigator.serviceWorker.controller)
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
  document.title = "Ready";
</script>`;

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let server: Server;
let tab: Page;
let home: string;

beforeAll(async () => {
  const worker = await bundleScript(script);
  server = createServer(({ url }, response) => {
    const isWorker = url === "/worker.js";
    response.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
    response.end(isWorker ? worker : page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  browser = await launchChromium();
  tab = await browser.newPage();
  home = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}, 60_000);

beforeEach(async () => {
  await tab.goto(home);
  await tab.waitForFunction('document.title === "Ready"');
}, 30_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test.each([
  ["0026", /"code":"AUTH-0026"/],
  ["4567", /"success":true/],
])("a service worker answers a page's fetch of what ends in %s", async (ending, text) => {
  const body = JSON.stringify(callOf("registerUser", { phone: magic("phone", ending) }));
  const answer = await tab.evaluate(async (json) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/fluz/graphql", { method: "POST", headers, body: json });
    return response.text();
  }, body);
  expect(answer).toMatch(text);
});

test("a service worker serves the control page, and its form plans a failure", async () => {
  await tab.goto(`${home}fluz`);
  await tab.getByRole("button", { name: "Start anew" }).click();
  await tab.getByRole("status").waitFor();
  expect(new URL(tab.url()).search).toBe("?done=reset");
});
