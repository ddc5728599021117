import { SESSION_HEADER, scopes } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { magic, requestOf } from "../../support/sandboxCalls.ts";
import { createClient, type SandboxClient } from "../../support/sandboxClient.ts";
import { operationCall } from "../../support/sandboxOperations.ts";
import { serveSandbox, type ServedSandbox } from "../../support/serve.ts";

describe("worlds", () => {
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
});

describe("what is remembered", () => {
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: "example-app",
    redirect_uri: "http://localhost:3000/done",
    scopes: scopes.join(" "),
  });
  const approval = new URLSearchParams([
    ["decision", "approve"],
    ...scopes.map((scope) => ["scope", scope]),
  ]);

  /** One more of everything that a sandbox remembers. */
  async function addOneOfEach({ sandbox, ask }: SandboxClient, count: number): Promise<void> {
    const phone = `555${2_005_678 + count * 10_000}`;
    const session = `client-${count}`;
    await ask("registerUser", { phone, email: `person${count}@example.com` });
    await ask("sendCode", { phone });
    await ask("createTransfer", { key: `key-${count}-x` });
    await ask("addAuthorizedUser", { email: "guest@example.com" });
    await ask("createVirtualCardBulkOrder");
    await ask("generateUserAccessToken");
    await ask("login", {}, { session });
    await sandbox.fetch(
      new Request(`http://localhost/authorize?${asked}`, { method: "POST", body: approval }),
    );
  }

  test("a new sandbox remembers the demo person and one authorized user", () => {
    expect(createClient().sandbox.remembered).toEqual({
      sessions: 0,
      people: 1,
      codes: 0,
      tokens: 0,
      consents: 0,
      things: 1,
    });
  });

  test("thousands of requests leave no growth behind", async () => {
    const client = createClient();
    for (let count = 0; count < 260; count += 1) await addOneOfEach(client, count);
    const full = client.sandbox.remembered;
    for (let count = 260; count < 520; count += 1) await addOneOfEach(client, count);
    const { tokens, ...others } = client.sandbox.remembered;
    const { tokens: _, ...before } = full;
    expect(others).toEqual(before);
    expect(others).toMatchObject({ sessions: 250, people: 450, codes: 200, consents: 100 });
    // 250 sessions hold a pair each, and the shared world at most 500 of each kind.
    expect(tokens).toBeLessThanOrEqual(1500);
  });

  test("what asks for a failure is not remembered at all", async () => {
    const { sandbox, ask } = createClient();
    const before = sandbox.remembered;
    for (let count = 0; count < 50; count += 1) {
      await ask("registerUser", { phone: magic("phone", "0026") });
      await ask("sendCode", { phone: magic("phone", "0007") });
    }
    expect(sandbox.remembered).toEqual(before);
  });

  test("a session that is only looked at has a world too, and counts once", async () => {
    const { sandbox } = createClient();
    const headers = { [SESSION_HEADER]: "ada" };
    await sandbox.fetch(new Request("http://localhost/", { headers }));
    await sandbox.fetch(new Request("http://localhost/", { headers }));
    expect(sandbox.remembered.sessions).toBe(1);
    expect(sandbox.session("ada").remembered.people).toBe(1);
  });
});
