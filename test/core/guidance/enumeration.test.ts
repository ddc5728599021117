import type { EnumerationPolicy, FluzErrorCode, Guidance, GuidanceContext } from "@fluz-kit/core";
import { FluzError, resolveGuidance } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const signIn = ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"] as const;
const passcode = ["AUTH-0010", "AUTH-0011", "AUTH-0012"] as const;
const hiding = ["neutral", "uniform"] as const satisfies readonly EnumerationPolicy[];

function guide(code: FluzErrorCode, context: GuidanceContext): Omit<Guidance, "error"> {
  const { error: _, ...shown } = resolveGuidance(new FluzError({ kind: "api", code }), context);
  return shown;
}

describe.each(hiding)("under the policy %s", (enumerationPolicy) => {
  test.each([1, 2, 3, 5])("every way to fail a sign-in looks the same at attempt %i", (attempt) => {
    for (const operation of ["login", "socialLogin"] as const) {
      const shown = signIn.map((code) => guide(code, { operation, enumerationPolicy, attempt }));
      expect(new Set(shown.map((guidance) => JSON.stringify(guidance))).size).toBe(1);
      expect(shown[0]).toMatchObject({ messageKey: "AUTH-0018", placement: { surface: "banner" } });
    }
  });

  test("wrong details and a wrong account look the same wherever they come up", () => {
    const context = { operation: "verifyCode", enumerationPolicy } as const;
    expect(guide("AUTH-0002", context)).toEqual(guide("AUTH-0018", context));
    expect(guide("AUTH-0002", context).messageKey).toBe("AUTH-0018");
  });

  test("a password that breaks the rules is told to whoever changes it", () => {
    const context = { operation: "changePassword", enumerationPolicy } as const;
    expect(guide("AUTH-0009", context)).toMatchObject({
      messageKey: "AUTH-0009",
      placement: { surface: "field", field: "password" },
    });
  });

  test("a failed sign-in offers to enter it again, another way, and a new password", () => {
    const { actions } = guide("AUTH-0003", { operation: "login", enumerationPolicy });
    expect(actions).toEqual(["reenter", "useAnotherMethod", "resetPassword"]);
  });

  test.each(passcode)(
    "%s of nobody who is known to be signed in looks like a failed sign-in",
    (code) => {
      expect(guide(code, { enumerationPolicy })).toEqual(guide("AUTH-0018", { enumerationPolicy }));
    },
  );

  test.each(passcode)("%s of a signed-in person keeps its own words", (code) => {
    expect(guide(code, { enumerationPolicy, authenticated: true }).messageKey).toBe(code);
  });

  test("a number that is missing and one that is unverified look the same before a text is sent", () => {
    const context = { operation: "sendCode", enumerationPolicy } as const;
    expect(guide("AUTH-0003", context)).toEqual(guide("AUTH-0024", context));
    const key = enumerationPolicy === "uniform" ? "UNIFORM" : "AUTH-0003@neutral";
    expect(guide("AUTH-0003", context).messageKey).toBe(key);
  });

  test("a signed-in person reads the fact about their own number", () => {
    const context = { enumerationPolicy, authenticated: true };
    expect(guide("AUTH-0003", context).messageKey).toBe("AUTH-0003");
    expect(guide("AUTH-0024", context).messageKey).toBe("AUTH-0024");
  });

  test.each<FluzErrorCode>([...signIn, ...passcode, "AUTH-0001", "AUTH-0026", "AUTH-0027"])(
    "%s is never quoted as a reference",
    (code) => {
      for (const operation of ["login", "register", "other"] as const) {
        const context = { operation, enumerationPolicy, attempt: 9 };
        expect(guide(code, context).referenceCode).toBeNull();
      }
    },
  );

  test.each(["AUTH-0001", "AUTH-0024"] as const)(
    "%s is quoted to a person who has signed in: it is about themselves",
    (code) => {
      const context = { enumerationPolicy, authenticated: true, attempt: 9 };
      expect(guide(code, context).referenceCode).toBe(code);
    },
  );

  test("a code that says nothing of an account is quoted", () => {
    const context = { operation: "createPasscode", enumerationPolicy, attempt: 3 } as const;
    expect(guide("AUTH-0014", context).referenceCode).toBe("AUTH-0014");
  });

  test("the id of the request may still be quoted", () => {
    const failure = new FluzError({ kind: "api", code: "AUTH-0002", requestId: "r-1" });
    const context = { operation: "login", enumerationPolicy, attempt: 3 } as const;
    expect(resolveGuidance(failure, context).referenceCode).toBe("r-1");
  });
});

describe("a taken number or address", () => {
  test.each(["AUTH-0026", "AUTH-0027"] as const)("%s is named under explicit", (code) => {
    expect(guide(code, { operation: "register" }).messageKey).toBe(code);
  });

  test.each(["AUTH-0026", "AUTH-0027"] as const)("%s is not confirmed under neutral", (code) => {
    const context = { operation: "register", enumerationPolicy: "neutral" } as const;
    expect(guide(code, context)).toMatchObject({
      messageKey: `${code}@neutral`,
      actions: guide(code, { operation: "register" }).actions,
    });
  });

  test("looks like success under uniform, whichever it was", () => {
    const context = { operation: "register", enumerationPolicy: "uniform" } as const;
    expect(guide("AUTH-0026", context)).toEqual(guide("AUTH-0027", context));
    expect(guide("AUTH-0026", context)).toMatchObject({ messageKey: "UNIFORM", severity: "info" });
  });
});

describe("under the policy explicit", () => {
  test.each(["AUTH-0003", "AUTH-0018", "AUTH-0026"] as const)("%s is quoted", (code) => {
    expect(guide(code, { attempt: 9 }).referenceCode).toBe(code);
    expect(guide(code, { attempt: 9, enumerationPolicy: "explicit" }).referenceCode).toBe(code);
  });

  test.each(signIn)("%s speaks for itself", (code) => {
    expect(guide(code, { operation: "login" }).messageKey).toBe(
      code === "AUTH-0009" ? "AUTH-0009@login" : code,
    );
  });

  test.each(passcode)(
    "%s looks like a failed sign-in to somebody who has not signed in",
    (code) => {
      expect(guide(code, { authenticated: false }).messageKey).toBe("AUTH-0018");
      expect(guide(code, {}).messageKey).toBe(code);
    },
  );
});

test.each(["XAUTH-0002", "XAUTH-0003", "XAUTH-0010", "XAUTH-0018", "XAUTH-0026"])(
  "another system's %s is not taken for the code it ends with",
  (receivedCode) => {
    const failure = new FluzError({ kind: "api", receivedCode });
    for (const operation of ["login", "register", "other"] as const) {
      const context = { operation, authenticated: false, enumerationPolicy: "neutral" } as const;
      expect(resolveGuidance(failure, context).messageKey).toBe("UNKNOWN");
    }
  },
);
