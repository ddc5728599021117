import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";
import { caught, refusal, refused } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

/** What a session makes of an answer to a read that comes once, before everything works. */
async function meet(answer: () => unknown) {
  const refresh = vi.fn<() => void>();
  const operation = vi.fn<() => Promise<unknown>>(async () => "done");
  operation.mockImplementationOnce(async () => answer());
  const session = createSessionRefresher({ refresh });
  const outcome = await session
    .run(operation, { replay: "always" })
    .catch((thrown: unknown) => thrown);
  return { outcome, renewals: refresh.mock.calls.length, calls: operation.mock.calls.length };
}

const http = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const thrown = (value: unknown) => () => {
  throw value;
};

describe("a session has ended", () => {
  test.each<[string, () => unknown]>([
    ["a payload with AUTH-0019", () => refusal("AUTH-0019")],
    ["a payload with AUTH-0008", () => refusal("AUTH-0008")],
    ["a Response with HTTP 401", () => http(401, {})],
    ["a Response with AUTH-0019", () => http(200, refusal("AUTH-0019"))],
    ["a thrown Response with HTTP 401", thrown(http(401, {}))],
    ["a thrown Response with AUTH-0019", thrown(http(200, refusal("AUTH-0019")))],
    ["a thrown FluzError", thrown(refused("AUTH-0019"))],
    ["a FluzError's JSON", () => refused("AUTH-0019").toJSON()],
  ])("where the answer is %s", async (_, answer) => {
    expect(await meet(answer)).toEqual({ outcome: "done", renewals: 1, calls: 2 });
  });
});

describe("a session goes on", () => {
  const denied = http(401, refusal("AUTH-0030"));
  const broken = new Response("<!doctype html>", { status: 502 });
  const hostile = new Proxy({}, { has: () => thrown(new RangeError("hands off"))() });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "AUTH-0019 is a code"],
    ["a payload with another failure", refusal("AUTH-0031")],
    ["HTTP 401 with a code that outranks it", denied],
    ["a page of a gateway", broken],
    ["what cannot be looked at", hostile],
  ])("where the answer is %s, which is passed on", async (_, answer) => {
    const { outcome, renewals, calls } = await meet(() => answer);
    expect(outcome === answer).toBe(true);
    expect({ renewals, calls }).toEqual({ renewals: 0, calls: 1 });
  });

  test("where an operation is no function, which is told as a mistake in the code", async () => {
    expectConsole(
      "error",
      /^Fluz Kit: an error in your code .* TypeError: operation is not a function/,
    );
    const session = createSessionRefresher({ refresh: () => true });
    const run: unknown = Reflect.apply(Reflect.get(session, "run"), session, [5]);
    expect(await caught(Promise.resolve(run))).toBeInstanceOf(FluzError);
  });
});
