// @vitest-environment jsdom
import { createSandbox, magicExamples, magicValues } from "@fluz-kit/sandbox";
import { screen, within } from "@testing-library/dom";
import { expect, test } from "vitest";
import { openPage, press, rowsOf } from "../../support/controlPage.ts";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("the page says that this is not the real API", async () => {
  const page = await openPage(createSandbox());
  expect(page.title).toBe("Fluz Kit sandbox");
  expect(screen.getByText(/This is not the real API/)).toBeDefined();
});

test("the page lists every magic value and where to type it", async () => {
  await openPage(createSandbox());
  expect(rowsOf("Magic values")).toEqual(magicValues.map(({ ending, answer }) => [ending, answer]));
  expect(rowsOf("Where four magic digits go")).toEqual(
    magicExamples.map(({ kind, example, rule }) => [kind, example, rule]),
  );
});

test("the page shows the log, newest first", async () => {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
  await openPage(sandbox);
  expect(screen.getByText("No operation has run yet.")).toBeDefined();
  await sandbox.fetch(requestOf(callOf("login")));
  await sandbox.fetch(requestOf(callOf("registerUser", { phone: magic("phone", "0026") })));
  await sandbox.fetch(requestOf({ query: "{ nothing }", variables: {} }));
  await openPage(sandbox);
  const time = "2026-01-02 03:04:05.000Z";
  expect(rowsOf("Log, newest first")).toEqual([
    [time, "(none)", "refused", ""],
    [time, "registerUser", "AUTH-0026", ""],
    [time, "login", "success", ""],
  ]);
});

test("the page tells what is planned, and what that waits for", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  expect(screen.getByText("Nothing is planned.")).toBeDefined();
  sandbox.fail("AUTH-0026", { operation: "register", times: 2 });
  sandbox.fail("dropped", { after: 2, times: Infinity });
  await openPage(sandbox);
  expect(rowsOf("Planned, oldest first")).toEqual([
    ["AUTH-0026", "register", "2×", "now"],
    ["dropped", "any operation", "every time", "2 more"],
  ]);
});

test("the page of a session shows and changes that session alone", async () => {
  const sandbox = createSandbox();
  await sandbox.session("ada").fetch(requestOf(callOf("login")));
  await sandbox.session("bob").fetch(requestOf(callOf("sendCode")));
  await openPage(sandbox, "http://localhost:4000/?session=ada");
  expect(screen.getByRole("heading", { name: "Session ada" })).toBeDefined();
  expect(rowsOf("Log, newest first").map(([, ...row]) => row)).toEqual([
    ["login", "success", "ada"],
  ]);
  await press(sandbox, "Plan it");
  expect(screen.getByRole("heading", { name: "Session ada" })).toBeDefined();
  expect(rowsOf("Planned, oldest first")).toHaveLength(1);
  await openPage(sandbox, "http://localhost:4000/?session=bob");
  expect(screen.getByText("Nothing is planned.")).toBeDefined();
  await openPage(sandbox, "http://localhost:4000/?session=");
  expect(rowsOf("Log, newest first")).toHaveLength(2);
});

test("headings lead through the page, without a gap", async () => {
  await openPage(createSandbox());
  const levels = screen.getAllByRole("heading").map(({ tagName }) => tagName);
  expect(levels).toEqual(["H1", "H2", "H2", "H2", "H2", "H2"]);
  expect(screen.getAllByRole("main")).toHaveLength(1);
});

test("what was done is said on the page that follows, and asked for by nothing else", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  expect(screen.queryByRole("status")).toBeNull();
  await press(sandbox, "Start anew");
  expect(screen.getByRole("status").textContent).toBe("The sandbox has started anew.");
  await openPage(sandbox, "http://localhost:4000/?done=<b>anything</b>");
  expect(screen.queryByRole("status")).toBeNull();
});

function optionsOf(label: string): (string | undefined)[] {
  return within(screen.getByRole("combobox", { name: label }))
    .getAllByRole<HTMLOptionElement>("option")
    .map(({ value }) => value);
}

test("every field has a label, and every button says what it does", async () => {
  const page = await openPage(createSandbox());
  const fields = page.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select");
  expect(fields.length).toBeGreaterThan(8);
  expect([...fields].filter((field) => field.labels?.length !== 1)).toEqual([]);
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Show it",
    "Plan it",
    "Set the switches",
    "Start anew",
  ]);
});

test("every outcome can be planned, for every operation of the sandbox", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  expect(new Set(optionsOf("What arrives"))).toEqual(
    new Set(magicValues.map(({ outcome }) => outcome)),
  );
  const mutations = Object.keys(sandbox.schema.getMutationType()?.getFields() ?? {});
  expect(optionsOf("In answer to")).toEqual(expect.arrayContaining(["", ...mutations]));
});

test("the switches stand as the sandbox is set", async () => {
  const sandbox = createSandbox();
  sandbox.set({ registrationAllowed: false, tokenRequired: true, accessTokenTtlMs: 1500 });
  await openPage(sandbox);
  const checked = screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .map(({ name, checked: isOn }) => [name, isOn]);
  expect(checked).toEqual([
    ["applicationActive", true],
    ["registrationAllowed", false],
    ["knownAccountsOnly", false],
    ["tokenRequired", true],
  ]);
  const [life] = screen.getAllByLabelText<HTMLInputElement>("Access tokens live, in seconds");
  expect(life?.value).toBe("1.5");
});
