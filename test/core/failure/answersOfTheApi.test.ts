import {
  createSessionRefresher,
  isFluzError,
  readAnswer,
  readFailure,
  resolveGuidance,
  unwrap,
} from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

const payload = (content: object) => ({ data: { registerUser: content } });
const code = "AUTH-0026";

/** What `unwrap` throws; `null` if it returns. */
function thrownBy(answer: unknown): unknown {
  try {
    unwrap(answer);
    return null;
  } catch (error) {
    return error;
  }
}

describe("an answer of the API under HTTP 200", () => {
  test.each<[string, unknown, object]>([
    [
      "success: false with a code",
      payload({ success: false, error: { code } }),
      { code, kind: "api" },
    ],
    ["success: false without an error", payload({ success: false }), { code: null }],
    ["success: false with error: null", payload({ success: false, error: null }), { code: null }],
    [
      "an error that is a text",
      payload({ success: false, error: `${code}: taken` }),
      { kind: "api" },
    ],
    [
      "a code of a family that is not known",
      payload({ success: false, error: { code: "RC-0001" } }),
      { code: null, receivedCode: "RC-0001" },
    ],
    [
      "errors[] with a code",
      { data: null, errors: [{ message: "x", extensions: { code } }] },
      { code },
    ],
    [
      "errors[] with a code beyond the documented ones",
      { data: null, errors: [{ message: "x", extensions: { code: "AUTH-0099" } }] },
      { code: null, receivedCode: "AUTH-0099" },
    ],
    [
      "errors[] without a code",
      { data: null, errors: [{ message: "x" }] },
      { code: null, kind: "server" },
    ],
    ["an empty object", {}, { kind: "unknown" }],
    ["null", null, { kind: "unknown" }],
    ["a page of HTML", "<html>Just a moment</html>", { kind: "unknown" }],
    ["a list", [], { kind: "unknown" }],
  ])("%s is a failure", (_, answer, facts) => {
    expect(readFailure(answer)).toMatchObject(facts);
  });

  test.each([
    ["success: true", payload({ success: true })],
    ["a card that was declined", payload({ success: true, status: "DECLINED" })],
    [
      "a state of its own beside error: null",
      payload({ success: true, status: "FAILED", error: null }),
    ],
  ])("%s is none, at any door", async (_, answer) => {
    expect([readFailure(answer), await readAnswer(answer), thrownBy(answer)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("a state is a failure once the caller names the field", () => {
    const answer = payload({ status: "DECLINED" });
    expect(
      isFluzError(readFailure(answer, { outcome: { field: "status", success: ["APPROVED"] } })),
    ).toBe(true);
  });

  test("success: true beside an error is the error, and developers hear of it", async () => {
    vi.resetModules();
    expectConsole("warn", /^Fluz Kit:/);
    const fresh = await import("@fluz-kit/core");
    expect(fresh.readFailure(payload({ success: true, error: { code } }))).toMatchObject({ code });
  });

  test("the same code of another system is not Fluz's", () => {
    const answer = payload({ success: false, error: { code } });
    expect(readFailure(answer, { trusted: false })).toMatchObject({
      code: null,
      receivedCode: code,
    });
  });
});

test("HTTP 401 without a code takes the way of AUTH-0019: renewed once, then signed in again", async () => {
  const response = { status: 401, headers: {}, data: "" };
  const refused = Object.assign(new Error("x"), { response });
  const expired = payload({ success: false, error: { code: "AUTH-0019" } });
  for (const failure of [refused, expired]) {
    const refresh = vi.fn<() => boolean>(() => true);
    const operation = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(failure);
    operation.mockResolvedValue("done");
    expect(await createSessionRefresher({ refresh }).run(operation)).toBe("done");
    expect(refresh).toHaveBeenCalledOnce();
    expect(resolveGuidance(failure).actions[0]).toBe("reauthenticate");
  }
});
