import { codes } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";
import { createSandbox, LOG_LIMIT, magicValues, SESSION_HEADER } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../support/sandboxCalls.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

describe.each(callNames)("%s, over HTTP", (name) => {
  // Each has a world of its own, so that no account or code of another is in its way.
  const headers = { [SESSION_HEADER]: name };
  const post = (typed = {}) => fetch(requestOf(callOf(name, typed), { url: served.url, headers }));

  test("succeeds with ordinary values", async () => {
    const response = await post();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { [name]: { success: true, error: null } },
    });
  });

  test.each(magicValues.filter(({ outcome }) => Object.hasOwn(codes, outcome)))(
    "answers $outcome to what ends in $ending",
    async ({ ending, outcome }) => {
      const field = tellingField[name];
      const response = await post({ [field]: magic(field, ending) });
      expect(response.status).toBe(200);
      const message = Object.entries(reference).find(([code]) => code === outcome)?.[1].message;
      expect(await response.json()).toEqual({
        data: { [name]: { success: false, error: { code: outcome, message } } },
        extensions: { requestId: expect.stringMatching(/./) },
      });
    },
  );
});

async function requestIds(seed: number): Promise<string[]> {
  const sandbox = createSandbox({ seed });
  const ids = [];
  for (const name of callNames) {
    const response = await sandbox.fetch(requestOf(callOf(name)));
    ids.push((await response.json()).extensions.requestId);
  }
  return ids;
}

describe("a sandbox", () => {
  test("names requests in order, the same way every time", async () => {
    const first = await requestIds(7);
    expect(first[0]).toBe("sandbox-7-000001");
    expect(new Set(first).size).toBe(callNames.length);
    expect(await requestIds(7)).toEqual(first);
  });

  test("forgets its log and begins to count anew when it is reset", async () => {
    const sandbox = createSandbox();
    await sandbox.fetch(requestOf(callOf("sendCode")));
    sandbox.reset();
    expect(sandbox.log).toEqual([]);
    const response = await sandbox.fetch(requestOf(callOf("sendCode")));
    expect(await response.json()).toMatchObject({ extensions: { requestId: "sandbox-1-000001" } });
  });

  test("answers with the platform's own Response", async () => {
    expect(await createSandbox().fetch(requestOf(callOf("login")))).toBeInstanceOf(Response);
  });

  test("does not grow over thousands of requests", async () => {
    const sandbox = createSandbox();
    for (let count = 0; count < 3000; count += 1) {
      const response = await sandbox.fetch(requestOf(callOf("sendCode")));
      await response.arrayBuffer();
    }
    expect(sandbox.log).toHaveLength(LOG_LIMIT);
  });

  test("keeps apart from other sandboxes", async () => {
    const [busy, idle] = [createSandbox(), createSandbox()];
    await busy.fetch(requestOf(callOf("login")));
    expect([busy.log.length, idle.log.length]).toEqual([1, 0]);
  });
});
