import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { failureResponse } from "@fluz-kit/sandbox/fixtures";
import { createHandlers } from "@fluz-kit/sandbox/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readThrough } from "../support/readThrough.ts";
import { callOf } from "../support/sandboxCalls.ts";

/** What an application does with its own `fetch`, and what core makes of that. */
function logIn(): Promise<object | null> {
  return readThrough(
    fetch("https://api.example/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(callOf("login")),
    }),
  );
}

const quick = { slowMs: 0, holdMs: 0 } as const;
const sandbox = createSandbox(quick);
const server = setupServer(...createHandlers({ sandbox }));

beforeEach(() => sandbox.reset());
// Before msw lets go of fetch: what it leaves then is fetch itself.
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(magicValues)("an application's test meets $outcome in one line", ({ outcome }) => {
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  test("whichever way it chooses, the failure is the same", async () => {
    sandbox.fail(outcome, { operation: "login" });
    const throughMsw = await logIn();

    vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
      sandbox.fetch(new Request(url, init)),
    );
    sandbox.fail(outcome, { operation: "login" });
    const throughSandbox = await logIn();

    vi.stubGlobal("fetch", () => failureResponse(outcome, { responseKey: "login", ...quick }));
    const throughFixture = await logIn();

    expect(throughSandbox).toEqual(throughFixture);
    expect(throughMsw).toEqual(throughFixture);
    expect(throughFixture === null).toBe(outcome === "slow");
  });
});
