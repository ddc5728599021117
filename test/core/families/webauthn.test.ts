import {
  createAttempts,
  extendCatalogue,
  fluzErrorFromJSON,
  FluzError,
  generalCatalogue,
  resolveGuidance,
} from "@fluz-kit/core";
import { readPasskeyFailure, webauthn } from "@fluz-kit/core/families/webauthn";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const catalogue = extendCatalogue(generalCatalogue, { families: [webauthn] });
const rejected = (name: string) =>
  readPasskeyFailure(new DOMException("The operation either timed out or was not allowed.", name));
const guide = (name: string, attempt = 1) =>
  resolveGuidance(rejected(name), { catalogue, attempt, operation: "login" });

describe("what a browser rejects with", () => {
  test.each([
    ["NotAllowedError", "PASSKEY_CANCELLED", "info", "person", ["useAnotherMethod", "retry"]],
    ["InvalidStateError", "PASSKEY_EXISTS", "info", "person", ["goBack"]],
    [
      "NotSupportedError",
      "PASSKEY_UNSUPPORTED",
      "warning",
      "person",
      ["useAnotherMethod", "contactSupport"],
    ],
    [
      "ConstraintError",
      "PASSKEY_UNSUPPORTED",
      "warning",
      "person",
      ["useAnotherMethod", "contactSupport"],
    ],
    [
      "SecurityError",
      "PASSKEY_UNAVAILABLE",
      "error",
      "host",
      ["useAnotherMethod", "contactSupport"],
    ],
    [
      "EncodingError",
      "PASSKEY_UNAVAILABLE",
      "error",
      "host",
      ["useAnotherMethod", "contactSupport"],
    ],
    ["DataError", "PASSKEY_UNAVAILABLE", "error", "host", ["useAnotherMethod", "contactSupport"]],
    ["UnknownError", "PASSKEY_FAILED", "warning", "person", ["retry", "useAnotherMethod"]],
    ["OperationError", "PASSKEY_FAILED", "warning", "person", ["retry", "useAnotherMethod"]],
    ["NotReadableError", "PASSKEY_FAILED", "warning", "person", ["retry", "useAnotherMethod"]],
  ])("%s leads on as %s", (name, messageKey, severity, fixer, actions) => {
    expect(guide(name)).toMatchObject({ messageKey, severity, fixer, actions });
  });

  test("always offers another way, but for whoever has a passkey already", () => {
    const codes = Object.entries(webauthn.policies).filter(([code]) => code !== "PASSKEY_EXISTS");
    for (const [, { actions }] of codes) expect(actions).toContain("useAnotherMethod");
  });

  test("counts no attempt if it was cancelled", () => {
    const attempts = createAttempts();
    const names = ["NotAllowedError", "AbortError", "UnknownError", "NotAllowedError"];
    expect(names.map((name) => attempts.record(rejected(name)))).toEqual([0, 0, 1, 1]);
  });

  test("is silent if the page itself aborted it", () => {
    expect(guide("AbortError").placement).toEqual({ surface: "silent" });
  });

  test("offers support from the third time on", () => {
    expect(guide("UnknownError", 3).actions).toContain("contactSupport");
  });

  test("is still the same on the other side of JSON", () => {
    const failure = rejected("InvalidStateError");
    expect(fluzErrorFromJSON(JSON.parse(JSON.stringify(failure))).toJSON()).toEqual(
      failure.toJSON(),
    );
  });
});

test.each<[string, unknown, Partial<FluzError>]>([
  ["a lost connection", new TypeError("Failed to fetch"), { kind: "network" }],
  [
    "an answer of the server",
    { success: false, error: { code: "AUTH-0018" } },
    { code: "AUTH-0018" },
  ],
  [
    "a mistake in the code",
    new TypeError("x is not a function"),
    { kind: "unknown", receivedCode: null },
  ],
  ["a word by itself", "NotAllowedError", { kind: "unknown", receivedCode: null }],
  ["nothing", null, { kind: "unknown", receivedCode: null }],
])("%s is read as anywhere else", (_, thrown, expected) => {
  expect(readPasskeyFailure(thrown)).toMatchObject(expected);
});

test("any value at all is read without throwing", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readPasskeyFailure(value)).toBeInstanceOf(FluzError);
    }),
  );
});
