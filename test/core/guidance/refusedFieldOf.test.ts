import {
  codes,
  FluzError,
  generalCatalogue,
  extendCatalogue,
  isFluzErrorCode,
} from "@fluz-kit/core";
import type { FluzErrorCode, GuidanceContext } from "@fluz-kit/core";
import { refusedFieldOf } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const api = (code: FluzErrorCode) => new FluzError({ kind: "api", code });

/** Of every code, the field that it empties in a situation, if any. */
function refusedIn(context: GuidanceContext): Record<string, string> {
  const found = Object.keys(codes)
    .filter(isFluzErrorCode)
    .map((code) => [code, refusedFieldOf(api(code), context)] as const);
  return Object.fromEntries(found.flatMap(([code, field]) => (field ? [[code, field]] : [])));
}

describe("a secret that was turned down", () => {
  const explicit = {
    "AUTH-0002": "password",
    "AUTH-0009": "password",
    "AUTH-0012": "passcode",
  };

  test.each(["login", "register", "changePassword", "checkPasscode", "other"] as const)(
    "is the same for %s, and no other code turns one down",
    (operation) => {
      expect(refusedIn({ operation })).toEqual(explicit);
    },
  );

  test("where a sign-in tells nobody which part was wrong, every code of the group says the same", () => {
    const neutral = refusedIn({ operation: "login", enumerationPolicy: "neutral" });
    const group = ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"];
    expect(group.map((code) => neutral[code])).toEqual(group.map(() => "password"));
  });

  test("is told by no code of another group there", () => {
    const neutral = refusedIn({ operation: "register", enumerationPolicy: "neutral" });
    expect(neutral["AUTH-0026"]).toBeUndefined();
    expect(neutral["AUTH-0003"]).toBeUndefined();
  });

  test("stays one where the host has a policy of its own", () => {
    const catalogue = extendCatalogue(generalCatalogue, {
      overrides: { "AUTH-0009@changePassword": { severity: "warning" } },
    });
    const context = { operation: "changePassword", catalogue } as const;
    expect(refusedFieldOf(api("AUTH-0009"), context)).toBe("password");
  });

  test("is none of a failure without a code", () => {
    expect(refusedFieldOf(new FluzError({ kind: "unauthorized" }), {})).toBeNull();
    expect(refusedFieldOf(new FluzError({ kind: "api", receivedCode: "SHOP-1" }), {})).toBeNull();
  });
});
