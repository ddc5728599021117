import { inspect } from "node:util";
import { FluzError, readFailure } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const secrets = ["493817", "5551234567", "ada@example.com", "Bearer abc.def", "ZZZ-LEAK"];

describe("a FluzError", () => {
  test("is an Error with a name, a message of its own and a stack", () => {
    const failure = new FluzError({ kind: "api", code: "AUTH-0026", responseKey: "registerUser" });
    expect(failure).toBeInstanceOf(Error);
    expect(failure.name).toBe("FluzError");
    expect(failure.message).toBe("AUTH-0026 (registerUser)");
    expect(new FluzError({ kind: "network" }).message).toBe("network");
    expect(failure.stack).toMatch(/^FluzError: AUTH-0026 \(registerUser\)\n/);
  });

  test("lets nothing through that came with the failure", () => {
    const [code = "", phone = "", email = "", token = "", sentence = ""] = secrets;
    const failure = readFailure(
      Object.assign(new Error(`${sentence}: {"pin":"${code}"}`), {
        request: { variables: { pin: code, phone, email }, headers: { authorization: token } },
        response: {
          status: 200,
          headers: { "set-cookie": token },
          errors: [{ message: sentence, extensions: { code: "AUTH-0012", stack: code, email } }],
        },
        cause: { config: { data: code } },
        config: { headers: token },
      }),
    );
    expect(failure?.code).toBe("AUTH-0012");
    expect(failure?.cause).toBeUndefined();
    const told = [
      String(failure),
      failure?.stack,
      failure?.message,
      inspect(failure, { depth: 9, showHidden: true }),
      JSON.stringify(failure),
    ].join("\n");
    for (const secret of secrets) expect(told).not.toContain(secret);
  });

  test("cannot have its details changed", () => {
    expect(Object.isFrozen(new FluzError({ details: { addressId: "a" } }).details)).toBe(true);
    expect(Object.isFrozen(new FluzError().details)).toBe(true);
  });

  test("keeps nothing that is malformed", () => {
    const init = {
      kind: "api",
      code: "AUTH-0099",
      receivedCode: "Your PIN 493817 is wrong",
      responseKey: "not a key",
      httpStatus: 4_000,
      retryAfterMs: Number.NaN,
      requestId: "id with spaces",
      details: { addressId: "a-1", phone: "5551234567", totalCards: 1e12, attemptsLeft: 2 },
    };
    expect(Reflect.construct(FluzError, [init]).toJSON()).toEqual({
      fluzError: 1,
      kind: "api",
      code: null,
      receivedCode: null,
      responseKey: null,
      httpStatus: null,
      retryAfterMs: null,
      requestId: null,
      details: { addressId: "a-1", attemptsLeft: 2 },
    });
  });

  test.each([
    [100, 100],
    [599, 599],
    [99, null],
    [600, null],
    [-404, null],
    [404.5, null],
    ["404", null],
  ])("keeps of an HTTP status %j: %j", (httpStatus, kept) => {
    expect(Reflect.construct(FluzError, [{ httpStatus }]).httpStatus).toBe(kept);
  });

  test("turns an endless wait into a number that JSON can carry", () => {
    const { retryAfterMs } = new FluzError({ retryAfterMs: Number.POSITIVE_INFINITY });
    expect(retryAfterMs).toBe(9e15);
    expect(Number.isSafeInteger(retryAfterMs)).toBe(true);
  });

  test("reads each fact once, so that none can change behind its back", () => {
    let reads = 0;
    const init = {
      get requestId() {
        reads += 1;
        return "r-1";
      },
    };
    expect(new FluzError(init).requestId).toBe("r-1");
    expect(reads).toBe(1);
  });
});
