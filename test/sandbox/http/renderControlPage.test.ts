// @vitest-environment jsdom
import { screen, within } from "@testing-library/dom";
import { createSandbox, magicExamples, magicValues, type Sandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

async function open(sandbox: Sandbox) {
  const response = await sandbox.fetch(new Request("http://localhost/"));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  document.body.replaceChildren(...page.body.children);
  return { response, page };
}

function rowsOf(table: HTMLElement): (string | null)[][] {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

test("the page says that this is not the real API", async () => {
  const { page } = await open(createSandbox());
  expect(page.title).toBe("Fluz Kit sandbox");
  expect(screen.getByText(/This is not the real API/)).toBeDefined();
});

test("the page lists every magic value and where to type it", async () => {
  await open(createSandbox());
  expect(rowsOf(screen.getByRole("table", { name: "Magic values" }))).toEqual(
    magicValues.map(({ ending, answer }) => [ending, answer]),
  );
  expect(rowsOf(screen.getByRole("table", { name: "Where four magic digits go" }))).toEqual(
    magicExamples.map(({ kind, example, rule }) => [kind, example, rule]),
  );
});

test("the page shows the log, newest first", async () => {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
  await open(sandbox);
  expect(screen.getByText("No operation has run yet.")).toBeDefined();
  await sandbox.fetch(requestOf(callOf("login")));
  await sandbox.fetch(requestOf(callOf("registerUser", { phone: magic("phone", "0026") })));
  await sandbox.fetch(requestOf({ query: "{ nothing }", variables: {} }));
  await open(sandbox);
  expect(rowsOf(screen.getByRole("table", { name: "Log, newest first" }))).toEqual([
    ["2026-01-02T03:04:05.000Z", "(none)", "refused"],
    ["2026-01-02T03:04:05.000Z", "registerUser", "AUTH-0026"],
    ["2026-01-02T03:04:05.000Z", "login", "success"],
  ]);
});

test("the page runs no script and may load nothing", async () => {
  const { response, page } = await open(createSandbox());
  expect(page.querySelector("script, [onclick], [src], link")).toBeNull();
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("what a browser looks for beside the page is not there", async () => {
  const response = await createSandbox().fetch(new Request("http://localhost/favicon.ico"));
  expect(response.status).toBe(404);
});
