import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchChromium } from "../support/launchChromium.ts";
import { readThrough } from "../support/readThrough.ts";
import { callOf, requestOf } from "../support/sandboxCalls.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let served: ServedSandbox;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSandbox();
}, 60_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  await served.close();
});

async function openControls() {
  served.sandbox.reset();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Browsers ask for an icon by themselves, and there is none.
    if (!message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
  });
  await page.goto(served.url);
  return { page, complaints };
}

test("by keyboard alone somebody plans a failure, meets it, and starts anew", async () => {
  const { page, complaints } = await openControls();
  await page.getByLabel("What arrives").focus();
  await page.keyboard.type("AUTH-0030");
  await page.keyboard.press("Tab");
  await page.keyboard.type("login");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("The failure is planned.").waitFor();

  const login = requestOf(callOf("login"), { url: served.url });
  expect(await readThrough(fetch(login))).toMatchObject({ code: "AUTH-0030" });

  await page.getByRole("link", { name: "Show the latest" }).press("Enter");
  const row = page.getByRole("table", { name: "Log, newest first" }).getByRole("row").nth(1);
  expect(await row.innerText()).toMatch(/\slogin\s+AUTH-0030/);

  await page.getByRole("button", { name: "Start anew" }).press("Enter");
  await page.getByText("No operation has run yet.").waitFor();
  expect(served.sandbox.log).toEqual([]);
  expect(complaints).toEqual([]);
});

test("nothing of what was typed is on the page", async () => {
  const { page } = await openControls();
  const typed = {
    phone: "(555) 867-0026",
    email: "someone@private.example",
    secret: "Hush-Hush-9",
    code: "864209",
  };
  for (const name of ["registerUser", "login", "socialLogin", "verifyCode"] as const) {
    await fetch(requestOf(callOf(name, typed), { url: served.url }));
  }
  await page.reload();
  const shown = await page.content();
  expect(shown).toContain("AUTH-0006");
  expect(Object.values(typed).filter((value) => shown.includes(value))).toEqual([]);
});
