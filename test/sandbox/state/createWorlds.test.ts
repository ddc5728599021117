import { SESSION_HEADER } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";
import { operationCall } from "../../support/sandboxOperations.ts";
import { serveSandbox, type ServedSandbox } from "../../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

/** One client's journey over HTTP: registers, fails to log in, verifies, logs in, sets a passcode. */
async function journey(session: string): Promise<(string | null)[]> {
  const outcomes = [];
  const steps = ["registerUser", "login", "verifyCode", "login", "createPasscode"] as const;
  for (const name of steps) {
    const headers = { [SESSION_HEADER]: session };
    const request = requestOf(operationCall(name), { url: served.url, headers });
    const { data } = await (await fetch(request)).json();
    outcomes.push(data[name].error?.code ?? null);
  }
  return outcomes;
}

test("clients who ask for sessions of their own do not see each other's state", async () => {
  const undisturbed = [null, "AUTH-0024", null, null, null];
  const names = ["ada", "grace", "katherine", "mary"];
  expect(await Promise.all(names.map(journey))).toEqual(names.map(() => undisturbed));
});

test("200 clients at once keep what is theirs", async () => {
  const { codeOf, sandbox } = createClient();
  const sessions = Array.from({ length: 200 }, (_, index) => `client-${index}`);
  for (const outcome of [null, "AUTH-0026"]) {
    const met = sessions.map((session) => codeOf("registerUser", {}, { session }));
    expect(new Set(await Promise.all(met))).toEqual(new Set([outcome]));
  }
  expect(sandbox.remembered.sessions).toBe(200);
});

test("the log tells the sessions apart, and each session sees its own part", async () => {
  await journey("edith");
  const { log } = served.sandbox.session("edith");
  expect(log.map(({ operation }) => operation)).toEqual([
    "registerUser",
    "login",
    "verifyCode",
    "login",
    "createPasscode",
  ]);
  expect(new Set(log.map(({ session }) => session))).toEqual(new Set(["edith"]));
});

test("clients who ask for none share one world", async () => {
  const { codeOf, sandbox } = createClient();
  await codeOf("registerUser");
  expect(await codeOf("registerUser")).toBe("AUTH-0026");
  expect(await codeOf("registerUser", {}, { session: "ada" })).toBeNull();
  expect(sandbox.log.map(({ session }) => session)).toEqual([undefined, undefined, "ada"]);
});

test("resetting one session leaves the others alone", async () => {
  const { codeOf, sandbox } = createClient();
  for (const session of ["ada", "grace"]) await codeOf("registerUser", {}, { session });
  sandbox.session("ada").reset();
  expect(await codeOf("registerUser", {}, { session: "ada" })).toBeNull();
  expect(await codeOf("registerUser", {}, { session: "grace" })).toBe("AUTH-0026");
  expect(sandbox.session("grace").log).toHaveLength(2);
});

test("the session that was used longest ago makes room once there are more than 250", async () => {
  const { codeOf } = createClient();
  for (const session of ["old", "used"]) await codeOf("registerUser", {}, { session });
  for (let count = 0; count < 250; count += 1) {
    await codeOf("login", {}, { session: `s${count}` });
    await codeOf("login", {}, { session: "used" });
  }
  expect(await codeOf("registerUser", {}, { session: "used" })).toBe("AUTH-0026");
  expect(await codeOf("registerUser", {}, { session: "old" })).toBeNull();
});

test("a failure that a session planned is for it alone; the sandbox's is for whoever asks first", async () => {
  const { codeOf, sandbox } = createClient();
  sandbox.session("ada").fail("AUTH-0025");
  sandbox.fail("AUTH-0021");
  expect(await codeOf("registerUser", {}, { session: "ada" })).toBe("AUTH-0025");
  expect(await codeOf("registerUser", {}, { session: "grace" })).toBe("AUTH-0021");
  expect(await codeOf("registerUser", {}, { session: "ada" })).toBeNull();
});
