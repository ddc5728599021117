import type { FluzErrorCode } from "@fluz-kit/core";
import { createAttempts, FluzError, resolveGuidance } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const timeout = new FluzError({ kind: "timeout" });
const network = new FluzError({ kind: "network" });
const api = (code: FluzErrorCode) => new FluzError({ kind: "api", code });

/** Records failures in order; gives what stands before the last one. */
function after(...failures: readonly FluzError[]): FluzError | null {
  const attempts = createAttempts();
  for (const failure of failures) attempts.record(failure);
  return attempts.previousUnknown();
}

describe("a try whose outcome nobody knows", () => {
  const uncreated = api("AUTH-0014");
  const unregistered = api("AUTH-0025");

  test.each([
    ["a time-out", timeout],
    ["a lost connection", network],
    ["AUTH-0014", uncreated],
    ["AUTH-0025", unregistered],
  ])("%s is remembered at the next failure", (_, failure) => {
    expect(after(failure)).toBeNull();
    expect(after(failure, api("AUTH-0026"))).toBe(failure);
  });

  test("the latest one counts", () => {
    expect(after(timeout, network, api("AUTH-0026"))).toBe(network);
  });

  test("outlives answers that judge nothing", () => {
    const limited = new FluzError({ kind: "rate-limited" });
    expect(after(timeout, limited, api("AUTH-0019"), api("AUTH-0026"))).toBe(timeout);
  });

  test("outlives a cancellation, which leaves no trace", () => {
    expect(after(timeout, new FluzError({ kind: "aborted" }), api("AUTH-0026"))).toBe(timeout);
    expect(after(timeout, new FluzError({ kind: "aborted" }))).toBeNull();
  });

  test("is settled by an answer that judges a later try", () => {
    expect(after(timeout, api("AUTH-0004"), api("AUTH-0026"))).toBeNull();
    expect(after(timeout, api("AUTH-0011"), api("AUTH-0011"))).toBeNull();
  });
});

test("guidance offers to sign in once a registration that timed out turns out to be taken", () => {
  const attempts = createAttempts();
  const scope = { operation: "register" } as const;
  attempts.record(timeout, scope);
  const taken = api("AUTH-0026");
  const past = attempts.preview(taken, scope);
  expect(resolveGuidance(taken, { ...scope, ...past }).actions[0]).toBe("signIn");
});

test("faults of the server between wrong passcodes do not lead to a reset", () => {
  const attempts = createAttempts();
  const scope = { operation: "checkPasscode" } as const;
  const leads = (["AUTH-0012", "AUTH-0015", "AUTH-0012", "AUTH-0015", "AUTH-0012"] as const).map(
    (code) => {
      const failure = api(code);
      const attempt = attempts.record(failure, scope);
      return [attempt, resolveGuidance(failure, { ...scope, attempt }).actions[0]];
    },
  );
  expect(leads).toEqual([
    [1, "reenter"],
    [1, "retry"],
    [2, "reenter"],
    [2, "retry"],
    [3, "resetPasscode"],
  ]);
});
