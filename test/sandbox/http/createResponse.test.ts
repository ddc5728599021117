import { readResponse, toFluzError, unwrapResponse } from "@fluz-kit/core";
import { magicValues } from "@fluz-kit/sandbox";
import { failureResponse } from "@fluz-kit/sandbox/fixtures";
import { fail } from "@fluz-kit/sandbox/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readThrough } from "../../support/readThrough.ts";

/** What jest-environment-jsdom takes away. */
const taken = ["Response", "Request", "Headers", "ReadableStream", "TextEncoder", "fetch"];
const body = JSON.stringify({ query: "mutation { registerUser { success } }" });
const now = { responseKey: "registerUser", slowMs: 0, holdMs: 0 };

describe("where the test environment has taken Response away", () => {
  const asUsual = new Map<string, object | null>();

  beforeEach(async () => {
    for (const { outcome } of magicValues) {
      asUsual.set(outcome, await readThrough(failureResponse(outcome, now)));
    }
    for (const name of taken) vi.stubGlobal(name, undefined);
  });
  afterEach(() => {
    // Files share a worker: without this the next one begins with the stub.
    vi.unstubAllGlobals();
  });

  test.each(magicValues)("$outcome still means the same", async ({ outcome }) => {
    expect(await readThrough(failureResponse(outcome, now))).toEqual(asUsual.get(outcome));
  });

  test("a screen that fails by code fails by that code, and not by a ReferenceError", async () => {
    vi.stubGlobal("fetch", fail("AUTH-0026"));
    const signUp = fetch("/graphql", { method: "POST", body }).then((response) =>
      unwrapResponse(response, "registerUser"),
    );
    expect(await signUp.catch(toFluzError)).toMatchObject({ kind: "api", code: "AUTH-0026" });
  });

  test("an answer can be read as clients read one", async () => {
    const answer = await fail("rate-limited")("/graphql", { body });
    expect(answer).toMatchObject({ status: 429, ok: false, bodyUsed: false });
    expect(answer.headers.get("Retry-After")).toBe("30");
    expect(answer.headers.has("retry-after")).toBe(true);
    expect([...answer.headers.keys()].toSorted()).toEqual(["content-type", "retry-after"]);
    const copy = answer.clone();
    expect(await answer.json()).toMatchObject({ error: "Too many requests." });
    expect(answer.bodyUsed).toBe(true);
    await expect(answer.text()).rejects.toThrow("already been read");
    expect(await readResponse(copy)).toMatchObject({ kind: "rate-limited" });
  });

  test("what it cannot do says what to do", async () => {
    const answer = await fail("AUTH-0026")("/graphql", { body });
    await expect(answer.blob()).rejects.toThrow(/^Fluz Kit: blob\(\) needs .* jest-fixed-jsdom/);
    await expect(answer.arrayBuffer()).rejects.toThrow("jest-fixed-jsdom");
  });
});

test("elsewhere an answer is the platform's own", async () => {
  expect(await fail("AUTH-0026")("/graphql", { body })).toBeInstanceOf(Response);
});
