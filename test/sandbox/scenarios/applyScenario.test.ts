import { expect, test } from "vitest";
import { startCli } from "../../support/runCli.ts";

test("a scenario is told at the start and shown on the control page", async () => {
  const cli = startCli("--port", "0", "--scenario", "flaky", "--scenario", "expired-session");
  const page = await (await fetch(await cli.url())).text();
  expect(cli.said.stdout).toContain("Scenario flaky: each third request loses its connection.\n");
  expect(cli.said.stdout).toContain("Scenario expired-session: ");
  expect(page).toContain("every time, one in 3");
  expect(page).toMatch(/name="tokenRequired"\s+checked/);
  expect(page).toMatch(/name="accessTokenTtl"[^>]+value="5"/);
});
