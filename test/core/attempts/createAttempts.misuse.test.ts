import { createAttempts, FluzError } from "@fluz-kit/core";
import { beforeEach, describe, expect, test, vi } from "vitest";

const wrongCode = new FluzError({ kind: "api", code: "AUTH-0006" });

describe("what the types forbid", () => {
  beforeEach(() => {
    vi.stubEnv("NODE_ENV", "production");
  });

  /** Attempts that take anything. */
  function untyped() {
    const attempts = createAttempts();
    return (name: string, ...values: unknown[]): unknown =>
      Reflect.apply(Reflect.get(attempts, name), undefined, values);
  }

  test.each([[null], [undefined], [7], ["sign-up"], [Symbol("x")], [[]]])(
    "a scope that is none is the unnamed one: %s",
    (scope) => {
      const call = untyped();
      expect(call("record", wrongCode, scope)).toBe(1);
      expect(call("of")).toBe(1);
      expect(call("preview", wrongCode, scope)).toEqual({ attempt: 2, previous: null });
      expect(call("has", scope)).toBe(false);
      call("reset", scope);
      expect(call("of", scope)).toBe(0);
    },
  );

  test("a failure that has not been read yet is read, and one that cannot be is unknown", () => {
    const call = untyped();
    expect(call("record", { success: false, error: { code: "AUTH-0006" } })).toBe(1);
    expect(call("of", {}, wrongCode)).toBe(1);
    for (const failure of [undefined, null, 7, {}, new Proxy({}, { get: () => JSON.parse("") })]) {
      expect(call("record", failure)).toEqual(expect.any(Number));
    }
    expect(call("of", {}, wrongCode)).toBe(1);
    const brand = Symbol.for("@fluz-kit/FluzError");
    const posing = Object.defineProperty({ [brand]: true }, "kind", { get: () => JSON.parse("") });
    expect(call("record", posing, { flow: "posing" })).toBe(1);
    expect(call("of", { flow: "posing" }, posing)).toBe(1);
    expect(call("preview", posing, { flow: "posing" })).toEqual({ attempt: 2, previous: null });
  });

  test.each([[NaN], [Infinity], [-1], [0], ["1"], [{}], [7n], [99]])(
    "a ticket that nobody was given belongs to no older try: %s",
    (ticket) => {
      const call = untyped();
      call("begin");
      call("succeed", { ticket });
      expect(call("record", wrongCode, { ticket: call("begin") })).toBe(1);
      expect(call("record", wrongCode, { ticket })).toBe(2);
    },
  );

  test.each([[0], [7], [7n], [true], [Symbol("x")], [() => 1]])(
    "an id may be anything: %s",
    (id) => {
      const call = untyped();
      expect(call("has", { id })).toBe(false);
      expect([call("record", wrongCode, { id }), call("record", wrongCode, { id })]).toEqual([
        1, 1,
      ]);
      expect(call("has", { id })).toBe(true);
    },
  );

  test("an id of null is none", () => {
    const call = untyped();
    expect([
      call("record", wrongCode, { id: null }),
      call("record", wrongCode, { id: null }),
    ]).toEqual([1, 2]);
  });
});
