import { once } from "node:events";
import { createServer } from "node:http";
import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { launchChromium } from "../support/launchChromium.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let served: ServedSandbox;
let application: { readonly url: string; close(): void };

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSandbox();
  application = await serveApplication();
}, 60_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  await served.close();
  application.close();
});

/** An application of somebody's, to which the consent page leads back. */
async function serveApplication() {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end("<title>The application</title>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  return { url: `http://127.0.0.1:${port}/done`, close: () => server.closeAllConnections() };
}

/** The consent page as a person meets it, with everything that the browser complains of. */
async function openConsent(parameters: Readonly<Record<string, string>> = {}) {
  served.sandbox.reset();
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "example-app",
    redirect_uri: application.url,
    scopes: "LIST_PAYMENT MAKE_DEPOSIT",
    state: "what nobody can guess",
    ...parameters,
  });
  await page.goto(`${served.url}/authorize?${query}`);
  return { page, complaints };
}

/** What has the focus, in the words that a screen reader would say. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest("label")?.textContent?.trim() ?? element?.textContent;
  });
}

test("by keyboard alone a person takes one thing back, approves, and is led to the application", async () => {
  const { page, complaints } = await openConsent();
  const order: unknown[] = [];
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused(page));
  }
  expect(order).toEqual(["LIST_PAYMENT", "MAKE_DEPOSIT", "Approve", "Deny"]);

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${application.url}*`);

  const back = new URL(page.url()).searchParams;
  expect(back.get("state")).toBe("what nobody can guess");
  const exchange = new URLSearchParams({
    code: back.get("code") ?? "",
    redirect_uri: application.url,
  });
  const tokens = await fetch(`${served.url}/token/exchange?${exchange}`);
  expect(await tokens.json()).toMatchObject({ scope: ["LIST_PAYMENT"] });
  expect(complaints).toEqual([]);
});

test("by keyboard alone a person denies", async () => {
  const { page, complaints } = await openConsent();
  await page.getByRole("button", { name: "Deny" }).focus();
  await page.keyboard.press("Space");
  await page.waitForURL(`${application.url}*`);
  expect(new URL(page.url()).searchParams.get("error")).toBe("access_denied");
  expect(complaints).toEqual([]);
});

test("the page is styled under its own policy, fits 320 pixels, and axe finds nothing", async () => {
  const { page, complaints } = await openConsent();
  await page.getByRole("group", { name: "Let it do this" }).waitFor();
  await page.getByRole("checkbox", { name: "MAKE_DEPOSIT" }).waitFor();
  const border = await page.locator(".notice").evaluate((node) => getComputedStyle(node).border);
  expect(border).toContain("solid");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id }) => id))",
  );
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

describe("what a link says cannot become part of the page", () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(2)</script>'`;

  test.each(["client_id", "scopes", "state", "redirect_uri", "response_type"])(
    "%s",
    async (name) => {
      const value = name === "redirect_uri" ? `${application.url}?next=${attack}` : attack;
      const { page, complaints } = await openConsent({ [name]: value });
      expect(await page.locator("img, script").count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

test("another site's form cannot approve in the person's name", async () => {
  const { page } = await openConsent();
  const consent = page.url();
  await page.goto(`data:text/html,<form method=post><button name=decision value=approve>Go`);
  await page
    .locator("form")
    .evaluate((form, action) => form.setAttribute("action", action), consent);
  await page.getByRole("button").click();
  await page.getByText("The choice was not made on this page.").waitFor();
  expect(served.sandbox.remembered.consents).toBe(0);
});
