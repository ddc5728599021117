import type { GuidanceContext } from "@fluz-kit/core";
import { FluzError, resolveGuidance } from "@fluz-kit/core";
import { operations, policies } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { actionsAt, contextOf, failureOf, isOperation, rows } from "../../support/guidanceRows.ts";

const timeout = new FluzError({ kind: "timeout" });

describe("guidance after an outcome that nobody knows", () => {
  test.each<[string, FluzError, string]>([
    ["AUTH-0026", timeout, "signIn"],
    ["AUTH-0027", timeout, "signIn"],
    ["AUTH-0026", failureOf("AUTH-0025"), "signIn"],
    ["AUTH-0027", failureOf("AUTH-0025"), "signIn"],
    ["AUTH-0026", failureOf("NETWORK"), "signIn"],
    ["AUTH-0011", timeout, "usePasscode"],
    ["AUTH-0011", failureOf("AUTH-0014"), "usePasscode"],
  ])("%s treats the earlier try as one that may have worked", (key, previous, leading) => {
    const { actions } = resolveGuidance(failureOf(key), { previous });
    expect(actions[0]).toBe(leading);
    expect([...actions].toSorted()).toEqual([...actionsAt(key, 1)].toSorted());
  });

  test("keeps that lead under every enumeration policy that shows the fact", () => {
    const context = { previous: timeout, enumerationPolicy: "neutral" } as const;
    expect(resolveGuidance(failureOf("AUTH-0026"), context).actions[0]).toBe("signIn");
  });

  test("does not trust a failure whose outcome is known", () => {
    const previous = failureOf("AUTH-0004");
    expect(resolveGuidance(failureOf("AUTH-0026"), { previous }).actions[0]).toBe("editPhone");
  });
});

const every = [...rows.map(({ code }) => code), "AUTH-0099"];
const attempts = [1, 2, 3, 4, 5, 6, 50];
const names = [...Object.keys(operations).filter(isOperation), "other" as const];
const situations: readonly GuidanceContext[] = names.flatMap((operation) =>
  ([undefined, true, false] as const).flatMap((authenticated) =>
    (["explicit", "neutral", "uniform"] as const).flatMap((enumerationPolicy) =>
      [null, timeout].map((previous) => ({
        operation,
        authenticated,
        enumerationPolicy,
        previous,
      })),
    ),
  ),
);

/** Everything that a person can ever be offered for a failure, or where the situation has what `only` says. */
function offered(key: string, only: GuidanceContext = {}): Set<string> {
  const failure = failureOf(key);
  const own = contextOf(key);
  const actions = new Set<string>();
  for (const situation of situations) {
    if (!Object.entries(only).every(([name, value]) => Reflect.get(situation, name) === value)) {
      continue;
    }
    for (const attempt of attempts) {
      const context = { ...own, ...situation, attempt };
      for (const action of resolveGuidance(failure, context).actions) actions.add(action);
    }
  }
  return actions;
}

describe("guidance never", () => {
  test.each([
    ["AUTH-0001", ["retry", "resetPassword", "resetPasscode"]],
    ["AUTH-0022", ["retry", "editPhone", "editEmail"]],
    ["AUTH-0030", ["retry", "reauthenticate"]],
    ["AUTH-0028", ["resetPassword"]],
    ["AUTH-0017", ["resetPasscode", "createPasscode"]],
    ["AUTH-0003", ["resendCode"]],
    ["AUTH-0004", ["resendCode"]],
    ["AUTH-0021", ["resendCode", "retry"]],
    ["AUTH-0024", ["retry"]],
    ["AUTH-0013", ["resendCode"]],
    ["AUTH-0026", ["resendCode"]],
    ["AUTH-0002", ["resendCode"]],
    ["AUTH-0031", ["reauthenticate"]],
  ])("offers for %s: %j", (key, forbidden) => {
    expect([...offered(key)].filter((action) => forbidden.includes(action))).toEqual([]);
  });

  test.each([
    ["AUTH-0010", ["retry", "resetPasscode"]],
    ["AUTH-0011", ["retry", "createPasscode"]],
  ])("offers a signed-in person for %s: %j", (key, forbidden) => {
    const seen = offered(key, { authenticated: true });
    expect([...seen].filter((action) => forbidden.includes(action))).toEqual([]);
  });

  test.each(["resetPassword", "resetPasscode", "createPasscode"] as const)(
    "sends a person from a failed %s back into it",
    (operation) => {
      for (const key of every) expect(offered(key, { operation })).not.toContain(operation);
    },
  );

  test("leaves a person without a next step, unless there is nothing to show", () => {
    const wrong: unknown[] = [];
    for (const failure of every.map(failureOf)) {
      for (const situation of situations) {
        for (const attempt of attempts) {
          const { actions, placement } = resolveGuidance(failure, { ...situation, attempt });
          const isLed = actions.length > 0 === (placement.surface !== "silent");
          const isOnce = new Set(actions).size === actions.length;
          if (!isLed || !isOnce) wrong.push({ failure, situation, attempt, actions });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("leaves a person without a next step where a catalogue only leads back to the same place", () => {
    const policy = { ...policies.UNKNOWN, actions: ["resetPassword"], escalation: [] } as const;
    const catalogue = { policies: { ...policies, UNKNOWN: policy } };
    const context = { catalogue, operation: "resetPassword" } as const;
    expect(resolveGuidance(failureOf("UNKNOWN"), context).actions).toEqual(["contactSupport"]);
  });

  test("asks somebody who has not signed in to sign in again", () => {
    for (const key of ["AUTH-0008", "AUTH-0019", "UNAUTHORIZED"]) {
      for (const context of [
        { authenticated: false },
        { operation: "login" },
        { operation: "socialLogin" },
        { operation: "register" },
      ] as const) {
        const guidance = resolveGuidance(failureOf(key), context);
        expect(guidance).toMatchObject({
          messageKey: "SERVER",
          actions: ["retry", "contactSupport"],
        });
      }
    }
  });
});

describe("a condition", () => {
  test("decides before anybody has signed in, too", () => {
    for (const key of ["NETWORK", "TIMEOUT", "RATE_LIMITED"]) {
      const guidance = resolveGuidance(failureOf(key), { operation: "login" });
      expect(guidance.messageKey).toBe(key);
    }
  });

  test("decides where nobody knows the code that came with it", () => {
    const failure = new FluzError({ kind: "rate-limited", receivedCode: "SHOP-0001" });
    expect(resolveGuidance(failure).messageKey).toBe("RATE_LIMITED");
  });
});

describe("the waiting time", () => {
  const wait = (key: string, attempt: number, retryAfterMs: number | null = null) => {
    const { kind, code } = failureOf(key);
    return resolveGuidance(new FluzError({ kind, code, retryAfterMs }), {
      ...contextOf(key),
      attempt,
    }).waitMs;
  };

  test("grows while a person keeps trying after a fault of ours", () => {
    expect([1, 2, 3, 4].map((attempt) => wait("AUTH-0014", attempt))).toEqual([
      null,
      2_000,
      5_000,
      5_000,
    ]);
  });

  test("is longer for a text that could not be sent", () => {
    expect([1, 2, 3, 9].map((attempt) => wait("AUTH-0007", attempt))).toEqual([
      5_000, 15_000, 30_000, 30_000,
    ]);
  });

  test.each([
    [24_000, 24_000],
    [1, 1_000],
    [1e99, 900_000],
    [0, null],
    [Number.NaN, null],
    [-5, null],
    [null, null],
  ])("takes the server's %s ms as %s", (retryAfterMs, expected) => {
    expect(wait("AUTH-0020", 1, retryAfterMs)).toBe(expected);
    expect(wait("RATE_LIMITED", 1, retryAfterMs)).toBe(expected);
  });

  test("of the server outranks the kit's own", () => {
    expect(wait("AUTH-0007", 3, 7_000)).toBe(7_000);
  });

  test("is none where trying again makes no sense", () => {
    expect(wait("AUTH-0030", 3, 7_000)).toBeNull();
  });
});

describe("the reference for support", () => {
  const requestId = "3f6c-11";

  test("appears only once support is offered", () => {
    const failure = new FluzError({ kind: "api", code: "AUTH-0004", requestId });
    expect(resolveGuidance(failure, { attempt: 2 }).referenceCode).toBeNull();
    expect(resolveGuidance(failure, { attempt: 3 }).referenceCode).toBe(requestId);
  });

  test("is the code where the response had no id", () => {
    expect(resolveGuidance(failureOf("AUTH-0014")).referenceCode).toBe("AUTH-0014");
  });

  test("is never a code that nobody documented", () => {
    const failure = new FluzError({ kind: "api", receivedCode: "RC-0001" });
    expect(resolveGuidance(failure)).toMatchObject({
      messageKey: "UNKNOWN",
      referenceCode: null,
    });
  });
});

describe("any value at all", () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error("trap");
      },
      has() {
        throw new Error("trap");
      },
      ownKeys() {
        throw new Error("trap");
      },
      getPrototypeOf() {
        throw new Error("trap");
      },
    },
  );

  test.each<[string, unknown]>([
    ["__proto__", "__proto__"],
    ["constructor", { code: "constructor", message: "x" }],
    ["toString", { error: { code: "toString" } }],
    ["hasOwnProperty", { success: false, error: { code: "hasOwnProperty" } }],
    ["a lower-case code", "auth-0001"],
    ["a code with a space before it", " AUTH-0001"],
    ["a code with a null character behind it", "AUTH-0001\u0000"],
    ["10 kB of text", "AUTH-0001".repeat(1_200)],
    ["a number", 7],
    ["null", null],
    ["undefined", undefined],
    ["an empty object", {}],
    ["an empty list", []],
    ["a symbol", Symbol("x")],
    ["a function", () => "AUTH-0001"],
    ["an object whose every trap throws", hostile],
    ["the name of a condition", { error: { code: "UNIFORM", message: "x" } }],
  ])("gets the unknown guidance: %s", (_, value) => {
    expect(resolveGuidance(value)).toMatchObject({
      messageKey: "UNKNOWN",
      actions: ["retry", "contactSupport"],
      placement: { surface: "banner" },
    });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each([Number.NaN, -3, 0, Number.POSITIVE_INFINITY])("counts as attempt: %s", (attempt) => {
    expect(resolveGuidance(failureOf("AUTH-0014"), { attempt }).actions).toContain("retry");
  });
});
