// @vitest-environment jsdom
import { screen, within } from "@testing-library/dom";
import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { openPage } from "../../support/controlPage.ts";

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
