import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { fail, type FailingFetch } from "@fluz-kit/sandbox/testing";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleScript } from "../support/bundleScript.ts";
import { importExample } from "../support/importExample.ts";
import { launchChromium } from "../support/launchChromium.ts";

const script = `
  import { createElement as h } from "react";
  import { createRoot } from "react-dom/client";
  import { readResponse } from "@fluz-kit/core";
  import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";

  function SignUp() {
    const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
    const body = JSON.stringify({ query: "mutation { registerUser { success } }" });
    const onSubmit = (event) => {
      event.preventDefault();
      const end = fluz.begin();
      fetch("/graphql", { method: "POST", body }).then(readResponse).then(end, end);
    };
    return h("form", { onSubmit, noValidate: true },
      h(ErrorBanner, { error: fluz }),
      h("input", { "aria-label": "Mobile number", ...fluz.field("phone") }),
      h(FieldError, { error: fluz, field: "phone" }),
      h("button", null, "Create account"));
  }
  createRoot(document.querySelector("main")).render(h(SignUp));
`;

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  const code = await bundleScript(script);
  server = createServer(({ url }, response) => {
    const isPage = url === "/";
    response
      .writeHead(200, { "content-type": isPage ? "text/html" : "text/javascript" })
      .end(
        isPage ? "<!doctype html><main></main><script type=module src=/page.js></script>" : code,
      );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  browser = await launchChromium();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  vi.resetConfig();
  await browser.close();
  server.close();
});

interface Recipe {
  failOn(page: Page, failing: FailingFetch): Promise<void>;
  errorOn(page: Page): Locator;
}

const isRecipe = (example: object): example is Recipe =>
  "failOn" in example && "errorOn" in example;

test.each([
  ["AUTH-0026", "AUTH-0026"],
  ["offline", "NETWORK"],
  ["timeout", "TIMEOUT"],
  ["rate-limited", "RATE_LIMITED"],
  ["server", "SERVER"],
] as const)(
  "the recipe of the page on testing makes a form fail with %s, in Playwright",
  async (outcome, code) => {
    const recipe = await importExample("docs/testing.md", 3);
    if (!isRecipe(recipe)) throw new Error("the page has another example there");
    const address = server.address();
    await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    await page.unrouteAll();
    await recipe.failOn(page, fail(outcome));
    await page.getByRole("button", { name: "Create account" }).click();
    const error = recipe.errorOn(page);
    await error.waitFor();
    expect(await error.getAttribute("data-fluz-code")).toBe(code);
  },
);
