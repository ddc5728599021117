import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { readFailure } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { matching } from "../../support/matching.ts";
import { readResponses } from "../../support/readResponses.ts";

// A contradiction warns its developers, which `development.test.ts` looks at.
const responses = new Map(
  readResponses()
    .filter(({ name }) => name !== "registerUser/success-with-error")
    .map(({ name, body }) => [name, body]),
);
const addressId = "0b9a3c51-7a38-4f0a-9d1c-2f57a1f0c6aa";

/** What each recorded answer says. `null` is a success. */
const expected: Readonly<Record<string, Partial<FluzErrorFacts> | null>> = {
  "addAuthorizedUser/success-declined-by-the-user": null,
  "approveApprovalRequest/nothing-but-false": { kind: "api", code: null },
  "clientToken/insufficient-scope": { kind: "api", receivedCode: "insufficient_scope" },
  "clientToken/top-level-sentence": { kind: "api", receivedCode: null },
  "createTransfer/message-only": { kind: "api", code: null, receivedCode: null },
  "createVirtualCard/address-pending": {
    kind: "api",
    code: null,
    receivedCode: "VC-0020",
    details: { addressId },
    requestId: "req-9",
    responseKey: "createVirtualCard",
  },
  "createVirtualCard/success-as-domain-object": null,
  "framework/no-code": { kind: "server", receivedCode: null },
  "framework/unauthenticated": { kind: "unauthorized" },
  "framework/validation-failed": { kind: "server", receivedCode: "GRAPHQL_VALIDATION_FAILED" },
  "generateUserAccessToken/partial-data": {
    kind: "api",
    code: "AUTH-0031",
    requestId: "req-12",
    responseKey: "generateUserAccessToken",
  },
  "getVirtualCardBulkOrderStatus/all-created": null,
  "getVirtualCardBulkOrderStatus/some-failed": {
    kind: "api",
    details: { successfulCardCreations: 8, failedCardCreations: 2, totalCards: 10 },
  },
  "lockVirtualCard/locked": null,
  "lockVirtualCard/not-locked": { kind: "api", responseKey: "lockVirtualCard" },
  "lookupUser/no-recipient": { kind: "api", code: null, receivedCode: "RC-0001" },
  "registerUser/error-as-bare-code": { kind: "api", code: "AUTH-0026" },
  "registerUser/error-as-json-string": { kind: "api", code: "AUTH-0026" },
  "registerUser/error-as-sentence": { kind: "api", code: null, receivedCode: null },
  "registerUser/error-by-symbolic-name": {
    kind: "api",
    code: "AUTH-0026",
    receivedCode: "REGISTRATION_PHONE_TAKEN",
  },
  "registerUser/phone-taken": {
    kind: "api",
    code: "AUTH-0026",
    receivedCode: "AUTH-0026",
    responseKey: "registerUser",
  },
  "registerUser/success": null,
  "removeAuthorizedUser/refused": { kind: "api", code: "AUTH-0008" },
  "requestVirtualCard/success-without-error-field": null,
  "setVirtualCardPIN/pin-error": { kind: "api", code: null, responseKey: "setVirtualCardPIN" },
  "setVirtualCardPIN/pin-error-beside-success": { kind: "api", code: null },
  "setVirtualCardPIN/success": null,
  "several/aliases-some-failing": { code: "AUTH-0004", responseKey: "second" },
  "unlockVirtualCard/not-unlocked": { kind: "api", responseKey: "unlockVirtualCard" },
};

/** A domain object has no outcome of its own. */
const isDomain = (name: string) => /domain-object$|all-created$/.test(name);

const withoutData = [...responses].flatMap(([name, body]): [string, unknown, unknown][] => {
  const data: unknown = Reflect.get(Object(body), "data");
  const errors: unknown = Reflect.get(Object(body), "errors");
  return data === undefined || errors !== undefined ? [] : [[name, body, data]];
});
const bare = withoutData.filter(([name]) => !isDomain(name));
const domain = withoutData.filter(([name]) => isDomain(name));

describe("recorded answers", () => {
  test("are all expected to say something", () => {
    expect(new Set(responses.keys())).toEqual(new Set(Object.keys(expected)));
  });

  test.each([...responses])("%s", (name, body) => {
    const failure = readFailure(body);
    expect(failure?.toJSON() ?? null).toEqual(matching(expected[name] ?? null));
    expect(JSON.stringify(failure) + String(failure?.stack)).not.toContain("ZZZ-LEAK");
  });

  test.each([...responses])("%s says the same as text", (_, body) => {
    expect(readFailure(JSON.stringify(body))?.toJSON()).toEqual(readFailure(body)?.toJSON());
  });

  test.each(bare)("%s says the same without data around it", (name, body, data) => {
    const failure = readFailure(body);
    const wanted = failure && {
      kind: failure.kind,
      code: failure.code,
      responseKey: failure.responseKey,
    };
    expect(readFailure(data)?.toJSON() ?? null).toEqual(matching(wanted));
    expect(expected).toHaveProperty([name]);
  });

  test.each(domain)("%s could be anything without data around it", (_, __, data) => {
    expect(readFailure(data)?.kind).toBe("unknown");
  });
});

describe("an outcome field", () => {
  const payload = (status: unknown) => ({ data: { verify: { status } } });

  test("named status is a state of the thing until the caller names it", () => {
    expect(readFailure(payload("DECLINED"))).toBeNull();
    expect(readFailure(payload("DECLINED"), { outcome: "status" })).toMatchObject({
      kind: "api",
      responseKey: "verify",
    });
  });

  test.each(["APPROVED", "SUCCESS", "ok", "Completed", "complete", true])(
    "succeeds with %s",
    (status) => {
      expect(readFailure(payload(status), { outcome: "status" })).toBeNull();
    },
  );

  test.each([
    "PENDING",
    "nonsense",
    "unsuccessful",
    "COMPLETED_WITH_ERRORS",
    ["ok"],
    false,
    1,
    null,
  ])("fails with %s", (status) => {
    expect(readFailure(payload(status), { outcome: "status" })).not.toBeNull();
  });

  test("that is missing is no success", () => {
    expect(readFailure({ data: { verify: {} } }, { outcome: "status" })?.kind).toBe("unknown");
  });

  test("can come with the values that succeed", () => {
    const outcome = { field: "status", success: ["PENDING", "ACTIVE"] };
    expect(readFailure(payload("PENDING"), { outcome })).toBeNull();
    expect(readFailure(payload("APPROVED"), { outcome })?.kind).toBe("api");
  });

  test.each([null, "true", 1, {}])("called success that is %j is no success", (success) => {
    expect(readFailure({ data: { registerUser: { success } } })?.kind).toBe("unknown");
    expect(readFailure({ success })?.kind).toBe("unknown");
  });

  test("called success that is no boolean is no success", () => {
    expect(readFailure({ success: "true" })?.kind).toBe("unknown");
    expect(readFailure({ success: 1 })?.kind).toBe("unknown");
    expect(readFailure({ data: { verify: { success: "true" } } })?.kind).toBe("unknown");
  });

  test("of a card that merely tells whether it is locked is none", () => {
    expect(readFailure({ data: { card: { locked: false, last4: "1234" } } })).toBeNull();
    expect(readFailure({ data: { card: { locked: false, lockedAt: "2026-11-24" } } })).toBeNull();
    expect(readFailure({ data: { card: { locked: false, autolocked: true } } })).toBeNull();
    expect(readFailure({ data: { card: { locked: "no" } } })).toBeNull();
  });

  test("stands beside fields that only speak of errors", () => {
    const payload = { success: true, pinErrorCount: 3, lastErrorAt: "2026-11-24", error: null };
    expect(readFailure({ data: { setPIN: payload } })).toBeNull();
  });
});

test("a count that is no number tells nothing about the outcome", () => {
  expect(readFailure({ failedCardCreations: "2" })?.kind).toBe("unknown");
  expect(readFailure({ failedCardCreations: 2 })?.kind).toBe("api");
});
