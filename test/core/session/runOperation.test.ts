import { createSessionRefresher, FluzError, runOperation } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";

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

  test.each([null, undefined, "x", new RangeError("x")])(
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
  const inSession = async (first: unknown) => {
    const operation = vi.fn<() => unknown>(() => ({ data: { sendCode: { success: true } } }));
    operation.mockReturnValueOnce(first);
    const session = createSessionRefresher({ refresh: async () => {} });
    const outcome = await runOperation(operation, { session }).then(
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
