import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleScript } from "../support/bundleScript.ts";
import { launchChromium } from "../support/launchChromium.ts";
import { callOf, magic } from "../support/sandboxCalls.ts";

/** What an application would write to rehearse in a browser. */
const script = `
  import { createSandbox } from "@fluz-kit/sandbox";
  import { createHandlers } from "@fluz-kit/sandbox/msw";
  import { setupWorker } from "msw/browser";

  const worker = setupWorker(...createHandlers({ sandbox: createSandbox() }));
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  document.title = "Ready";
`;

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  const files = new Map([
    ["/", "<!doctype html><title>Wait</title><script type=module src=/page.js></script>"],
    ["/page.js", await bundleScript(script)],
    ["/mockServiceWorker.js", readWorker()],
  ]);
  server = createServer(({ url = "" }, response) => {
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    const text = files.get(url);
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
  await page.waitForFunction('document.title === "Ready"');
}, 60_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  server.closeAllConnections();
  server.close();
});

function readWorker(): string {
  const require = createRequire(import.meta.url);
  return readFileSync(require.resolve("msw/mockServiceWorker.js"), "utf8");
}

/** What a page's own fetch comes to. */
function post(ending: string) {
  const body = JSON.stringify(callOf("registerUser", { phone: magic("phone", ending) }));
  return page.evaluate(async (text) => {
    const headers = { "content-type": "application/json" };
    try {
      const response = await fetch("/graphql", { method: "POST", headers, body: text });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      return { status: 0, text: error instanceof TypeError ? "lost" : "" };
    }
  }, body);
}

test.each([
  ["0026", 200, /"code":"AUTH-0026"/],
  ["0429", 429, /Too many requests/],
  ["0906", 200, /<!doctype html>/],
  ["0903", 0, /^lost$/],
  ["4567", 200, /"success":true/],
])("in a page, setupWorker answers what ends in %s", async (ending, status, text) => {
  const answer = await post(ending);
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(text);
});

test("a request to another address reaches the server", async () => {
  expect(await page.evaluate(async () => (await fetch("/elsewhere")).status)).toBe(404);
});
