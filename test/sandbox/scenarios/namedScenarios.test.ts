import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { readThrough } from "../../support/readThrough.ts";
import { addressIn, runHere } from "../../support/runHere.ts";
import { callOf, requestOf, type GraphqlCall } from "../../support/sandboxCalls.ts";

const passcode: GraphqlCall = {
  query: `mutation { checkPasscode(passcode: "2468") { success error { code } } }`,
  variables: {},
};
const lookUp: GraphqlCall = {
  query: `{ lookupUser(input: { email: "ada@example.com" }) { recipientId } }`,
  variables: {},
};

async function meet(scenario: string, call: GraphqlCall, count = 1): Promise<(object | null)[]> {
  const sandbox = createSandbox({ scenarios: [scenario] });
  const met: (object | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    met.push(await readThrough(sandbox.fetch(requestOf(call))));
  }
  return met;
}

test.each([
  ["taken-phone", callOf("registerUser"), "AUTH-0026"],
  ["taken-email", callOf("registerUser"), "AUTH-0027"],
  ["wrong-code", callOf("verifyCode"), "AUTH-0006"],
  ["expired-code", callOf("verifyCode"), "AUTH-0029"],
  ["expired-session", passcode, "AUTH-0008"],
  ["missing-scopes", lookUp, "AUTH-0031"],
  ["strangers-refused", callOf("login"), "AUTH-0003"],
  ["inactive-application", callOf("login"), "AUTH-0030"],
  ["closed-registration", callOf("registerUser"), "AUTH-0022"],
  ["AUTH-0018", callOf("login"), "AUTH-0018"],
  ["TRADITIONAL_UNABLE_TO_LOGIN", callOf("login"), "AUTH-0018"],
])("%s answers, every time", async (scenario, call, code) => {
  expect(await meet(scenario, call, 2)).toMatchObject([{ code }, { code }]);
});

test("taken-phone leaves everything but registering as it is", async () => {
  expect(await meet("taken-phone", callOf("login"))).toEqual([null]);
});

test("flaky loses each third connection", async () => {
  const lost = { kind: "network" };
  expect(await meet("flaky", callOf("login"), 6)).toMatchObject([
    null,
    null,
    lost,
    null,
    null,
    lost,
  ]);
});

test("offline loses every connection", async () => {
  expect(await meet("offline", callOf("login"))).toMatchObject([{ kind: "network" }]);
});

test("a condition is a scenario too", async () => {
  expect(await meet("rate-limited", callOf("login"))).toMatchObject([
    { kind: "rate-limited", retryAfterMs: 30_000 },
  ]);
});

test("a scenario that nobody knows is refused, with those there are", () => {
  expect(() => createSandbox({ scenarios: ["calm"] })).toThrow(
    /^Fluz Kit: no sandbox was built, because no scenario is called "calm"\. There are taken-phone, /,
  );
});

test("a scenario is told at the start and shown on the control page", async () => {
  const flags = ["--port", "0", "--scenario", "flaky", "--scenario", "expired-session"];
  const { stdout } = await runHere(...flags);
  const page = await (await fetch(addressIn(stdout))).text();
  expect(stdout).toContain("Scenario flaky: each third request loses its connection.\n");
  expect(stdout).toContain("Scenario expired-session: ");
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
