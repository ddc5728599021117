import {
  FluzError,
  codes,
  extendCatalogue,
  generalCatalogue,
  isFluzErrorCode,
} from "@fluz-kit/core";
import type { Catalogue, FluzErrorCode, GuidanceContext } from "@fluz-kit/core";
import { secureElements } from "@fluz-kit/core/families/secure-elements";
import { shownCodeOf } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const shown = (code: FluzErrorCode, context: GuidanceContext = {}) =>
  shownCodeOf(new FluzError({ kind: "api", code }), context);

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
  expect(shownCodeOf(new FluzError({ kind }), {})).toBe(name);
});

test("a code that the catalogue does not have is unknown, whatever it says", () => {
  for (const receivedCode of ["AUTH-0099", "XAUTH-0002", "RC-0001", "anna_smith", "constructor"])
    expect(shownCodeOf(new FluzError({ kind: "api", receivedCode }), {})).toBe("UNKNOWN");
  const late = new FluzError({ kind: "server", receivedCode: "AUTH-0099" });
  expect(shownCodeOf(late, {})).toBe("SERVER");
});

test("a code of a family is named once the family is installed", () => {
  const catalogue = extendCatalogue(generalCatalogue, { families: [secureElements] });
  const declined = new FluzError({ kind: "api", receivedCode: "CARD_DECLINED" });
  expect(shownCodeOf(declined, { catalogue })).toBe("CARD_DECLINED");
  expect(shownCodeOf(declined, {})).toBe("UNKNOWN");
});

test("a catalogue that cannot be read leaves nothing to name", () => {
  const catalogue: Catalogue = {
    get policies(): Catalogue["policies"] {
      throw new Error("not today");
    },
  };
  expect(shownCodeOf(new FluzError({ kind: "network" }), { catalogue })).toBe("UNKNOWN");
});
