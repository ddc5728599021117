import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { transform } from "lightningcss";
import type { Browser, Page } from "playwright";
import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { launchChromium } from "../support/launchChromium.ts";

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const failed = { data: { registerUser: { success: false, error: { code: "AUTH-0025" } } } };
const sheet = fileURLToPath(
  new URL("../../packages/react/src/styles/rules/error-banner.css", import.meta.url),
);

let browser: Browser;
let url = "";
let close = () => {};
/** What the server was sent, as the browser writes it. */
let posted: string[] = [];

/** A page after its form has been sent and refused: what was typed is in it again. */
function SignUp({ method }: { readonly method: string | undefined }): ReactElement {
  return createElement(
    FluzProvider,
    { support: { type: "email", address: "help@example.com" } },
    createElement(
      "form",
      { method, action: "/sign-up" },
      createElement(ErrorBanner, { error: failed, operation: "register", dismissible: true }),
      createElement("input", { name: "phone", defaultValue: "555" }),
    ),
  );
}

async function answer(request: IncomingMessage): Promise<string> {
  if (request.method === "POST") posted.push(`${request.url} ${await text(request)}`);
  const method = request.url === "/get" ? undefined : "post";
  const css = new TextDecoder().decode(
    transform({ filename: sheet, code: readFileSync(sheet), minify: true }).code,
  );
  const body = renderToString(createElement(SignUp, { method }));
  return `<!doctype html><html lang="en"><style>${css}</style><title>Sign up</title>${body}</html>`;
}

beforeAll(async () => {
  browser = await launchChromium();
  const server = createServer((request, response) => {
    void answer(request).then((page) => response.setHeader("content-type", "text/html").end(page));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
}, 60_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  close();
});

async function open(path: string, javaScriptEnabled: boolean): Promise<Page> {
  posted = [];
  const context = await browser.newContext({ javaScriptEnabled });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return page;
}

const again = (page: Page) => page.getByRole("button", { name: "Try again" });

test("without JavaScript, Try again in a form that posts sends that form", async () => {
  const page = await open("/sign-up", false);
  await again(page).click();
  await page.waitForLoadState();
  expect(posted).toEqual(["/sign-up phone=555"]);
  expect(await page.getByRole("button").allTextContents()).toEqual(["Try again"]);
});

test("without JavaScript, nothing offers to try again where that would write what was typed into the address", async () => {
  const page = await open("/get", false);
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("link", { name: "Contact support" }).count()).toBe(1);
});

test("where JavaScript is still on its way, it is not offered before that can tell what it does", async () => {
  expect(await again(await open("/sign-up", true)).count()).toBe(0);
});
