import {
  FluzError,
  codes,
  extendCatalogue,
  generalCatalogue,
  isFluzErrorCode,
  resolveGuidance,
} from "@fluz-kit/core";
import type { Catalogue, FluzErrorCode, GuidanceContext } from "@fluz-kit/core";
import { secureElements } from "@fluz-kit/core/families/secure-elements";
import { shownCodeOf } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

const named = (error: FluzError, context: GuidanceContext = {}) =>
  shownCodeOf(resolveGuidance(error, context));

const shown = (code: FluzErrorCode, context: GuidanceContext = {}) =>
  named(new FluzError({ kind: "api", code }), context);

test.each(Object.keys(codes).filter(isFluzErrorCode))("%s is named by itself", (code) => {
  for (const operation of ["login", "register", "resendCode", "other"] as const) {
    expect(shown(code, { operation })).toBe(code);
  }
});

describe.each(["neutral", "uniform"] as const)("under the policy %s", (enumerationPolicy) => {
  test("every way to fail a sign-in has one name", () => {
    for (const code of ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"] as const)
      expect(shown(code, { operation: "login", enumerationPolicy })).toBe("SIGN_IN");
  });

  test("a passcode has that name too, until the person has signed in", () => {
    for (const code of ["AUTH-0010", "AUTH-0011", "AUTH-0012"] as const) {
      expect(shown(code, { enumerationPolicy })).toBe("SIGN_IN");
      expect(shown(code, { enumerationPolicy, authenticated: true })).toBe(code);
    }
  });

  test("a number that is missing and one that is unverified have one name", () => {
    const context = { operation: "sendCode", enumerationPolicy } as const;
    expect(shown("AUTH-0003", context)).toBe(shown("AUTH-0024", context));
    expect(shown("AUTH-0003", context)).toBe(enumerationPolicy === "uniform" ? "UNIFORM" : "PHONE");
  });

  test("what says nothing of an account keeps its own", () => {
    expect(shown("AUTH-0014", { operation: "register", enumerationPolicy })).toBe("AUTH-0014");
  });
});

test("a taken number is not confirmed by its name, and a taken address neither", () => {
  const neutral = { operation: "register", enumerationPolicy: "neutral" } as const;
  expect(shown("AUTH-0026", neutral)).toBe("SIGN_UP_PHONE");
  expect(shown("AUTH-0027", neutral)).toBe("SIGN_UP_EMAIL");
  const uniform = { operation: "register", enumerationPolicy: "uniform" } as const;
  expect(shown("AUTH-0026", uniform)).toBe("UNIFORM");
  expect(shown("AUTH-0027", uniform)).toBe("UNIFORM");
});

test("a passcode of somebody who has not signed in has no name of its own by default either", () => {
  expect(shown("AUTH-0012", { authenticated: false })).toBe("SIGN_IN");
});

test.each([
  ["network", "NETWORK"],
  ["timeout", "TIMEOUT"],
  ["rate-limited", "RATE_LIMITED"],
  ["server", "SERVER"],
  ["unauthorized", "UNAUTHORIZED"],
  ["unknown", "UNKNOWN"],
  ["api", "UNKNOWN"],
] as const)("without a code, %s is named by its condition", (kind, name) => {
  expect(named(new FluzError({ kind }), {})).toBe(name);
});

test("a code that the catalogue does not have is unknown, whatever it says", () => {
  for (const receivedCode of ["AUTH-0099", "XAUTH-0002", "RC-0001", "anna_smith", "constructor"])
    expect(named(new FluzError({ kind: "api", receivedCode }), {})).toBe("UNKNOWN");
  const late = new FluzError({ kind: "server", receivedCode: "AUTH-0099" });
  expect(named(late, {})).toBe("SERVER");
});

test("a code of a family is named once the family is installed", () => {
  const catalogue = extendCatalogue(generalCatalogue, { families: [secureElements] });
  const declined = new FluzError({ kind: "api", receivedCode: "CARD_DECLINED" });
  expect(named(declined, { catalogue })).toBe("CARD_DECLINED");
  expect(named(declined, {})).toBe("UNKNOWN");
});

test("a catalogue that cannot be read leaves the general one to name it", () => {
  const catalogue: Catalogue = {
    get policies(): Catalogue["policies"] {
      throw new Error("not today");
    },
  };
  expectConsole("warn", /catalogue/);
  expect(named(new FluzError({ kind: "network" }), { catalogue })).toBe("NETWORK");
});

test("guidance that nobody has resolved has no name", () => {
  expect(shownCodeOf({ ...resolveGuidance(new FluzError({ kind: "network" })) })).toBe("UNKNOWN");
});
