import type { RunOperationOptions } from "@fluz-kit/core";
import { createSessionRefresher, FluzError, runOperation, unwrap } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

const failed = (code: string) => ({ success: false, error: { code, message: "x" } });

describe("an operation", () => {
  test("gives its answer as it came", async () => {
    const answer = { data: { login: { success: true } } };
    expect(await runOperation(() => answer, {})).toBe(answer);
  });

  test("throws the failure that its answer hides", async () => {
    const run = runOperation(async () => ({ data: { login: failed("AUTH-0002") } }), {});
    await expect(run).rejects.toMatchObject({ name: "FluzError", code: "AUTH-0002" });
  });

  test.each([null, undefined, "x", new Error("x")])(
    "that throws %j throws a FluzError",
    async (thrown) => {
      const run = runOperation(() => {
        throw thrown;
      }, {});
      await expect(run).rejects.toBeInstanceOf(FluzError);
    },
  );
});

describe("in a session that has ended", () => {
  const inSession = async (first: unknown, options: RunOperationOptions = {}) => {
    const operation = vi.fn<() => unknown>(() => ({ data: { sendCode: { success: true } } }));
    operation.mockImplementationOnce(typeof first === "function" ? () => first() : () => first);
    const session = createSessionRefresher({ refresh: async () => {} });
    const outcome = await runOperation(operation, { session, ...options }).then(
      () => "answered",
      ({ code }: FluzError) => code,
    );
    return { outcome, calls: operation.mock.calls.length };
  };

  test("what was turned away is sent once more", async () => {
    const answer = { data: { sendCode: failed("AUTH-0019") } };
    expect(await inSession(answer)).toEqual({ outcome: "answered", calls: 2 });
  });

  test("a Response that was turned away is sent once more", async () => {
    const answer = new Response(JSON.stringify({ data: { sendCode: failed("AUTH-0019") } }));
    expect(await inSession(answer)).toEqual({ outcome: "answered", calls: 2 });
  });

  test("what was turned away and unwrapped is sent once more", async () => {
    const answer = { data: { sendCode: failed("AUTH-0019") } };
    expect(await inSession(() => unwrap(answer))).toEqual({ outcome: "answered", calls: 2 });
  });

  test("nothing is sent once more that the host keeps, or whose input has gone", async () => {
    const answer = { data: { sendCode: failed("AUTH-0019") } };
    expect(await inSession(answer, { replay: "never" })).toMatchObject({ calls: 1 });
    const operation = vi.fn<() => unknown>(() => answer);
    const session = createSessionRefresher({ refresh: async () => {} });
    await caught(runOperation(operation, { session }, () => false));
    expect(operation).toHaveBeenCalledTimes(1);
  });

  test("a read is sent once more after half of its answer", async () => {
    const half = { data: { a: { success: true }, b: failed("AUTH-0019") } };
    expect(await inSession(half, { replay: "always" })).toEqual({ outcome: "answered", calls: 2 });
  });

  test.each([
    ["in its payload", { data: { sendCode: { success: true }, other: failed("AUTH-0019") } }],
    [
      "in errors[]",
      {
        data: { sendCode: { success: true }, other: null },
        errors: [{ message: "x", path: ["other"], extensions: { code: "AUTH-0019" } }],
      },
    ],
    [
      "beside another failure",
      { data: { sendCode: failed("AUTH-0019"), other: failed("AUTH-0014") } },
    ],
  ])("what was turned away for one field alone, %s, is not sent twice", async (_, answer) => {
    expect(await inSession(answer)).toEqual({ outcome: "AUTH-0019", calls: 1 });
  });
});

describe("options of a host in JavaScript", () => {
  const run = (options: unknown): unknown =>
    Reflect.apply(runOperation, undefined, [() => "done", options]);

  test.each([undefined, null, 5, "x", {}, [], { session: undefined }, { session: null }])(
    "%j run the operation without a session",
    async (options) => {
      expect(await run(options)).toBe("done");
    },
  );

  test("without a session in `session` run the operation, and developers hear of it", async () => {
    vi.resetModules();
    expectConsole("warn", /Fluz Kit: `session` has no run\(\) method, so .+ not renewed\. Pass/);
    const fresh = await import("@fluz-kit/core");
    for (const session of [5, "x", {}, [], { run: 5 }, true]) {
      const outcome: unknown = Reflect.apply(fresh.runOperation, undefined, [
        () => "done",
        { session },
      ]);
      expect(await outcome).toBe("done");
    }
    vi.stubEnv("NODE_ENV", "production");
    expect(await run({ session: 6 })).toBe("done");
  });

  test("may hold a session of another make, whose failure is a FluzError", async () => {
    const session = { run: () => Promise.reject(new TypeError("Failed to fetch")), signOut() {} };
    expect(await caught(runOperation(() => "done", { session }))).toMatchObject({
      name: "FluzError",
      kind: "network",
    });
  });
});
