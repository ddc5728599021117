import { readFailure, readFailures } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const read = (extensions: object, rest: object = {}) =>
  readFailure({ errors: [{ message: "x", extensions, ...rest }] });

describe("a top-level error", () => {
  test.each([
    [{ code: "AUTH-0019" }, { kind: "api", code: "AUTH-0019" }],
    [{ code: "RC-0001" }, { kind: "api", code: null, receivedCode: "RC-0001" }],
    [{ code: "UNAUTHENTICATED" }, { kind: "unauthorized" }],
    [{ code: "TOO_MANY_REQUESTS" }, { kind: "rate-limited" }],
    [{ code: "RATE_LIMITED" }, { kind: "rate-limited" }],
    [{ code: "INTERNAL_SERVER_ERROR" }, { kind: "server" }],
    [{ code: "INVALID_JWT" }, { kind: "server", code: null }],
    [{ code: "X", http: { status: 429 } }, { kind: "rate-limited" }],
    [{ http: { status: 401 } }, { kind: "unauthorized" }],
    [{}, { kind: "server" }],
  ])("with the extensions %j is %j", (extensions, facts) => {
    expect(read(extensions)).toMatchObject(facts);
  });

  test("belongs to the response key that its path begins with", () => {
    expect(read({}, { path: ["login", 0, "token"] })?.responseKey).toBe("login");
    expect(read({}, { path: [] })?.responseKey).toBeNull();
    expect(read({}, { path: "login" })?.responseKey).toBeNull();
  });

  test("without a path concerns every response key", () => {
    const result = { data: null, errors: [{ message: "x", extensions: { code: "AUTH-0019" } }] };
    expect(readFailure(result, { responseKey: "login" })?.code).toBe("AUTH-0019");
  });

  test("keeps its own request id and the recovery data that is allowed", () => {
    const failure = read({ code: "VC-0020", requestId: "r-2", addressId: "a-1", phone: "5551234" });
    expect(failure).toMatchObject({ requestId: "r-2", details: { addressId: "a-1" } });
  });

  test.each([[[null]], [["x"]], [[7]]])(
    "that is no object is a fault of the server: %j",
    (errors) => {
      expect(readFailure({ errors })?.kind).toBe("server");
    },
  );

  test("among thousands is one of the first hundred", () => {
    const errors = Array.from({ length: 5_000 }, () => ({ message: "x" }));
    expect(readFailures({ errors })).toHaveLength(100);
  });
});
