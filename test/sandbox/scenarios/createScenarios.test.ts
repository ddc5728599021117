import { readResponse } from "@fluz-kit/core";
import { createSandbox, type FailOptions, type Sandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, type CallName, requestOf } from "../../support/sandboxCalls.ts";

/** What each of so many requests of one operation comes to. */
async function outcomesOf(sandbox: Sandbox, name: CallName, count: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const error = await readResponse(await sandbox.fetch(requestOf(callOf(name))));
    found.push(error?.code ?? "success");
  }
  return found;
}

test("a planned failure befalls the next request, whatever was typed, and no other", async () => {
  const sandbox = createSandbox();
  sandbox.fail("AUTH-0018");
  expect(await outcomesOf(sandbox, "login", 2)).toEqual(["AUTH-0018", "success"]);
});

describe("which requests it befalls", () => {
  test.each(["registerUser", "register"])("only those of %s", async (operation) => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0026", { operation });
    expect(await outcomesOf(sandbox, "login", 1)).toEqual(["success"]);
    expect(await outcomesOf(sandbox, "registerUser", 2)).toEqual(["AUTH-0026", "success"]);
  });

  test.each<[string, FailOptions, string]>([
    ["two of them", { times: 2 }, "FF....."],
    ["all of them", { times: Infinity }, "FFFFFFF"],
    ["the third", { after: 2 }, "..F...."],
    ["two after the first", { after: 1, times: 2 }, ".FF...."],
    ["each third, from the third on", { after: 2, every: 3, times: Infinity }, "..F..F."],
    ["each second, twice", { every: 2, times: 2 }, "F.F...."],
  ])("%s", async (_, options, pattern) => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0018", options);
    const found = await outcomesOf(sandbox, "login", pattern.length);
    expect(found.map((outcome) => (outcome === "success" ? "." : "F")).join("")).toBe(pattern);
  });

  test("requests of other operations do not count", async () => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0018", { operation: "login", after: 1 });
    await outcomesOf(sandbox, "sendCode", 1);
    expect(await outcomesOf(sandbox, "login", 2)).toEqual(["success", "AUTH-0018"]);
  });
});

describe("several planned failures", () => {
  test("come in the order they were planned", async () => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0002");
    sandbox.fail("AUTH-0018");
    expect(await outcomesOf(sandbox, "login", 3)).toEqual(["AUTH-0002", "AUTH-0018", "success"]);
  });

  test("the older one that is not due yet lets the younger one through", async () => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0002", { after: 1 });
    sandbox.fail("AUTH-0018");
    expect(await outcomesOf(sandbox, "login", 3)).toEqual(["AUTH-0018", "AUTH-0002", "success"]);
  });

  test("one in a session's world comes before one for everybody", async () => {
    const sandbox = createSandbox();
    const session = sandbox.session("ada");
    sandbox.fail("AUTH-0002");
    session.fail("AUTH-0018");
    const codes = [];
    for (let index = 0; index < 3; index += 1) {
      codes.push((await readResponse(await session.fetch(requestOf(callOf("login")))))?.code);
    }
    expect(codes).toEqual(["AUTH-0018", "AUTH-0002", undefined]);
  });
});

test("starting anew forgets what is planned", async () => {
  const sandbox = createSandbox();
  sandbox.fail("AUTH-0018", { times: Infinity });
  sandbox.reset();
  expect(await outcomesOf(sandbox, "login", 1)).toEqual(["success"]);
});

describe("a plan that cannot be is refused, with what to write instead", () => {
  test.each<[string, FailOptions, RegExp]>([
    ["no operation", { operation: "" }, /no operation is called ""/],
    ["a misspelt operation", { operation: "registeruser" }, /registerUser/],
    ["no times", { times: 0 }, /times is 0.*from 1, or Infinity/],
    ["half a time", { times: 1.5 }, /times is 1.5/],
    ["times that are no number", { times: Number.NaN }, /times is NaN/],
    ["less than nothing first", { after: -1 }, /after is -1.*from 0/],
    ["after for ever", { after: Infinity }, /after is Infinity/],
    ["every none", { every: 0 }, /every is 0.*from 1/],
  ])("%s", (_, options, problem) => {
    const plan = () => createSandbox().fail("AUTH-0026", options);
    expect(plan).toThrow(TypeError);
    expect(plan).toThrow(/^Fluz Kit: no failure was planned, because /);
    expect(plan).toThrow(problem);
  });

  test("an outcome that there is not", () => {
    // @ts-expect-error: no reference lists it.
    expect(() => createSandbox().fail("AUTH-9999")).toThrow(
      /nothing is called "AUTH-9999".*"AUTH-0026".*"rate-limited"/,
    );
  });

  test("more than anybody can mean", () => {
    const sandbox = createSandbox();
    for (let index = 0; index < 200; index += 1) sandbox.fail("AUTH-0026");
    expect(() => sandbox.fail("AUTH-0026")).toThrow(/200 failures are planned already.*reset\(\)/);
  });
});
