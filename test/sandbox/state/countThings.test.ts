import { scopes, SESSION_HEADER } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { magic } from "../../support/sandboxCalls.ts";
import { createClient, type SandboxClient } from "../../support/sandboxClient.ts";

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
