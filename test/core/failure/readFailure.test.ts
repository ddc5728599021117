import {
  FluzError,
  isFluzError,
  readAnswer,
  readFailure,
  readFailures,
  toFluzError,
} from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { readResponses } from "../../support/readResponses.ts";

describe("an untrusted system", () => {
  test("may use the same codes with other meanings", () => {
    const failure = readFailure({ error: { code: "AUTH-0026" } }, { trusted: false });
    expect(failure).toMatchObject({ code: null, receivedCode: "AUTH-0026", kind: "api" });
  });
});

describe("a FluzError", () => {
  const failure = new FluzError({ kind: "api", code: "AUTH-0006", requestId: "r-1" });

  test("is read as itself", () => {
    expect(readFailure(failure)).toBe(failure);
    expect(toFluzError(failure)).toBe(failure);
    expect(toFluzError(new Error("x", { cause: failure }))).toBe(failure);
  });

  test("comes back from its envelope", () => {
    expect(readFailure(failure.toJSON())?.toJSON()).toEqual(failure.toJSON());
    expect(readFailure(JSON.stringify(failure))?.toJSON()).toEqual(failure.toJSON());
  });
});

test("what is no failure is thrown as one of no kind, or as a signal that shows nothing", () => {
  expect(toFluzError({ data: { login: { success: true } } }).kind).toBe("unknown");
  const signal = Object.assign(new Error("x"), { digest: "NEXT_NOT_FOUND" });
  expect(toFluzError(signal).kind).toBe("aborted");
  expect(readFailure(signal)).toBeNull();
  expect(readFailures(signal)).toEqual([]);
});

test("a value that is neither failure nor success is one failure", () => {
  expect(readFailures({ id: 1 }).map(({ kind }) => kind)).toEqual(["unknown"]);
  expect(readFailure({ a: { success: true }, b: { id: 1 } })?.kind).toBe("unknown");
});

test("a value that throws is a failure", async () => {
  expect(readFailure(throwing())?.kind).toBe("unknown");
  expect((await readAnswer(throwing()))?.kind).toBe("unknown");
});

describe("a TanStack Query result", () => {
  const idle = { status: "idle", isError: false, error: null, data: undefined };

  test("fails with its error", () => {
    const error = { success: false, error: { code: "AUTH-0006" } };
    expect(readFailure({ ...idle, status: "error", isError: true, error })?.code).toBe("AUTH-0006");
  });

  test("fails with a payload that hides a failure", () => {
    const data = readResponses().find(({ name }) => name === "registerUser/phone-taken")?.body;
    expect(readFailure({ ...idle, status: "success", data })?.code).toBe("AUTH-0026");
  });

  test("does not fail while it is pending, idle, or holds the host's own data", () => {
    expect(readFailure(idle)).toBeNull();
    expect(readFailure({ ...idle, status: "pending" })).toBeNull();
    expect(readFailure({ ...idle, status: "success", data: [{ id: 1 }] })).toBeNull();
  });
});

describe("values that nobody expects", () => {
  test.each<[string, unknown]>([
    ["a payload that contains itself", selfContaining()],
    ["an error that causes itself", selfCausing()],
    ["an endless chain of causes", endless()],
    ["a revoked proxy", revoked()],
    ["a getter that throws", throwing()],
    ["a million characters", "{".repeat(1_000_000)],
    ["a response with a million keys", { data: Object.fromEntries(keys(1_000_000)) }],
  ])("are read without throwing or hanging: %s", (_, value) => {
    expect(isFluzError(toFluzError(value))).toBe(true);
    expect(readFailure(value)?.code ?? null).toBeNull();
  });
});

function selfContaining(): unknown {
  const value: Record<string, unknown> = {};
  value["data"] = value;
  value["error"] = value;
  return value;
}

function selfCausing(): Error {
  const error = new Error("x");
  error.cause = error;
  return error;
}

function endless(): unknown {
  return Object.defineProperty(new Error("x"), "cause", { get: endless });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwing(): unknown {
  return Object.defineProperty({}, "success", {
    get() {
      throw new Error("getter");
    },
  });
}

function* keys(count: number): Generator<[string, unknown]> {
  for (let index = 0; index < count; index++) yield [`k${index}`, null];
}
