import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { startCli } from "../../support/runCli.ts";
import { readThrough } from "../../support/readThrough.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

test("a scenario is told at the start and shown on the control page", async () => {
  const cli = startCli("--port", "0", "--scenario", "flaky", "--scenario", "expired-session");
  const page = await (await fetch(await cli.url())).text();
  expect(cli.said.stdout).toContain("Scenario flaky: each third request loses its connection.\n");
  expect(cli.said.stdout).toContain("Scenario expired-session: ");
  expect(page).toContain("every time, one in 3");
  expect(page).toMatch(/name="tokenRequired"\s+checked/);
  expect(page).toMatch(/name="accessTokenTtl"[^>]+value="5"/);
});

test("starting anew leads back into the scenario", async () => {
  const sandbox = createSandbox({ scenarios: ["expired-session", "taken-phone"] });
  sandbox.set({ tokenRequired: false });
  await sandbox.fetch(requestOf(callOf("registerUser")));
  sandbox.reset();
  expect(sandbox.settings).toMatchObject({ tokenRequired: true, accessTokenTtlMs: 5000 });
  expect(await readThrough(sandbox.fetch(requestOf(callOf("registerUser"))))).toMatchObject({
    code: "AUTH-0026",
  });
});

test("a later scenario changes what an earlier one set, and a switch of the options both", () => {
  const { settings } = createSandbox({
    scenarios: ["expired-session", "strangers-refused"],
    tokenRequired: false,
  });
  expect(settings).toMatchObject({
    accessTokenTtlMs: 5000,
    knownAccountsOnly: true,
    tokenRequired: false,
  });
});
