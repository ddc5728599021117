import type { Browser } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { launchChromium } from "../support/launchChromium.ts";
import { callOf } from "../support/sandboxCalls.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

const { query, variables } = callOf("sendCode");
const call = JSON.stringify({ query, variables });

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let served: ServedSandbox;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSandbox({ origins: ["https://shop.example"] });
}, 60_000);

beforeEach(() => served.sandbox.reset());

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  await served.close();
});

/** A tab that shows a page of that origin, whoever owns it. */
async function openPage(origin: string) {
  const context = await browser.newContext({ permissions: ["local-network-access"] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A page</title>" }),
  );
  await page.goto(`${origin}/`);
  return page;
}

/** Calls as a page's script does, and tells what the page gets to see. */
async function callFrom(origin: string, type: string, mode: "cors" | "no-cors") {
  const page = await openPage(origin);
  return page.evaluate(
    async (init) => {
      const { url, ...rest } = init;
      const sent = fetch(url, { method: "POST", ...rest });
      return sent.then(
        (response) => response.text(),
        () => "lost",
      );
    },
    { url: `${served.url}/graphql`, headers: { "content-type": type }, body: call, mode },
  );
}

test("a page that was named calls, and reads the answer", async () => {
  const text = await callFrom("https://shop.example", "application/json", "cors");
  expect(text).toContain('"success":true');
  expect(served.sandbox.log).toMatchObject([{ operation: "sendCode", outcome: "success" }]);
});

test.each([
  ["application/json", "cors"],
  ["text/plain", "cors"],
  ["text/plain", "no-cors"],
  ["application/x-www-form-urlencoded", "no-cors"],
] as const)(
  "a script of another page, with %s and %s, does and sees nothing",
  async (type, mode) => {
    const text = await callFrom("https://evil.example", type, mode);
    expect(["", "lost"]).toContain(text);
    expect(served.sandbox.log).toEqual([]);
  },
);

test.each(["text/plain", "multipart/form-data", "application/x-www-form-urlencoded"])(
  "a form of another page, as %s, runs nothing and says how to let that page in",
  async (enctype) => {
    // Chromium itself warns of a form that leaves https.
    const page = await openPage("http://evil.example");
    await page.evaluate(
      (form) => {
        document.body.innerHTML = `<form method="post"><button>Go</button></form>`;
        const [element] = document.forms;
        if (element === undefined) return;
        element.action = form.action;
        element.enctype = form.enctype;
        for (const [name, value] of Object.entries(form.fields)) {
          const input = document.createElement("input");
          Object.assign(input, { type: "hidden", name, value });
          element.append(input);
        }
      },
      {
        action: `${served.url}/graphql`,
        enctype,
        fields: {
          query,
          operations: call,
          variables: JSON.stringify(variables),
        },
      },
    );
    await page.getByRole("button").click();
    await page.getByText("--origin http://evil.example").waitFor();
    expect(served.sandbox.log).toEqual([]);
  },
);
