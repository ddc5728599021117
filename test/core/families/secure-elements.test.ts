import { extendCatalogue, generalCatalogue, resolveGuidance } from "@fluz-kit/core";
import { secureElements } from "@fluz-kit/core/families/secure-elements";
import { describe, expect, test } from "vitest";

const catalogue = extendCatalogue(generalCatalogue, { families: [secureElements] });

class FluzElementsError extends Error {
  override readonly name = "FluzElementsError";
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** As `onDeclined` gives it. */
function decline(code: string, attempt = 1) {
  const failure = { success: false, error: { code, message: "The card was declined." } };
  return resolveGuidance(failure, { catalogue, attempt });
}

/** As `onError` gives it. */
function sdkError(code: string, message = "…", attempt = 1) {
  return resolveGuidance(new FluzElementsError(code, message), { catalogue, attempt });
}

const declines = [
  "CARD_DECLINED",
  "INSUFFICIENT_FUNDS",
  "CARD_EXPIRED",
  "CARD_INVALID",
  "CVV_MISMATCH",
  "AVS_MISMATCH",
  "CONTACT_BANK",
  "DUPLICATE_CARD",
  "PREPAID_REJECTED",
  "FRAUD_FILTER",
  "BIN_BLOCKED",
  "EXPANDED_BIN_REQUIRED",
  "KYB_GATE",
  "TRUST_STATUS_FAILED",
  "DEVICE_BLOCKED",
  "MAX_CARDS_REACHED",
  "DECLINED_OTHER",
];

const sdkCodes = [
  "MOUNT_TIMEOUT",
  "MOUNT_FAILED",
  "INVALID_STYLE",
  "INVALID_FRAME_HOST_ORIGIN",
  "FIELD_ERROR",
  "SUBMIT_TIMEOUT",
  "SUBMIT_FAILED",
  "INDIVIDUAL_REVEAL_DISABLED",
];

const submitReasons = [
  "VALIDATION_FAILED",
  "COLLECT_UNAVAILABLE",
  "FUNDING_SOURCE_UNAUTHORIZED",
  "FUNDING_SOURCE_UNAVAILABLE",
  "SUBMIT_FAILED",
];

function lookOf(guidance: ReturnType<typeof decline>): string {
  const { error: _, ...look } = guidance;
  return JSON.stringify(look);
}

describe("what Secure Elements reports", () => {
  test("is known in full", () => {
    const all = new Set([...declines, ...sdkCodes, ...submitReasons]);
    expect(new Set(Object.keys(secureElements.policies))).toEqual(all);
    expect(declines).toHaveLength(17);
  });

  test.each(declines)("has guidance for the decline %s", (code) => {
    const guidance = decline(code);
    expect(guidance.error.receivedCode).toBe(code);
    expect(guidance.messageKey).not.toBe("UNKNOWN");
    expect(guidance.actions).not.toContain("retry");
  });

  test.each(sdkCodes)("has guidance for the error %s", (code) => {
    expect(sdkError(code).error.receivedCode).toBe(code);
    expect(sdkError(code).messageKey).not.toBe("UNKNOWN");
  });

  test.each(submitReasons)(
    "has guidance for a submit that did not work because of %s",
    (reason) => {
      const guidance = sdkError("SUBMIT_FAILED", reason);
      expect(guidance.error.receivedCode).toBe(reason);
      expect(guidance.messageKey).not.toBe("UNKNOWN");
    },
  );
});

describe("a decline that would tell too much", () => {
  test.each(["INSUFFICIENT_FUNDS", "DECLINED_OTHER"])("%s looks like any other", (code) => {
    for (const attempt of [1, 3, 5]) {
      expect(lookOf(decline(code, attempt))).toBe(lookOf(decline("CARD_DECLINED", attempt)));
    }
  });

  test.each(["FRAUD_FILTER", "EXPANDED_BIN_REQUIRED", "TRUST_STATUS_FAILED", "DEVICE_BLOCKED"])(
    "%s looks like every other filter",
    (code) => {
      expect(lookOf(decline(code))).toBe(lookOf(decline("BIN_BLOCKED")));
      expect(lookOf(decline(code))).not.toContain(code);
    },
  );
});

describe("a submit whose outcome nobody knows", () => {
  test("is not offered again: the way on is to look first", () => {
    for (const attempt of [1, 2, 3, 5]) {
      const { actions } = sdkError("SUBMIT_TIMEOUT", "…", attempt);
      expect(actions).toContain("goBack");
      expect(actions).not.toContain("retry");
    }
    expect(sdkError("SUBMIT_TIMEOUT").actions[0]).toBe("goBack");
    expect(sdkError("SUBMIT_TIMEOUT", "…", 2).actions[0]).toBe("contactSupport");
  });
});

test("no card is ever sent again unasked", () => {
  for (const policy of Object.values(secureElements.policies)) {
    expect(policy.retry).not.toBe("after-refresh");
  }
});

test("a submit that did not work is tried again later each time, for it may be a rate limit", () => {
  const waits = [1, 2, 3].map(
    (attempt) => sdkError("SUBMIT_FAILED", "SUBMIT_FAILED", attempt).waitMs,
  );
  expect(waits).toEqual([5_000, 15_000, 30_000]);
});

test("RATE_LIMITED, which the kit uses for a condition, still gets a safe answer", () => {
  expect(Object.keys(secureElements.policies)).not.toContain("RATE_LIMITED");
  expect(sdkError("RATE_LIMITED")).toMatchObject({
    messageKey: "UNKNOWN",
    actions: ["retry", "contactSupport"],
    retry: "by-person",
  });
});

test("what only the page's author can fix is not blamed on the person, nor tried again", () => {
  for (const code of ["INVALID_STYLE", "INVALID_FRAME_HOST_ORIGIN", "INDIVIDUAL_REVEAL_DISABLED"]) {
    expect(sdkError(code)).toMatchObject({ fixer: "host", retry: "never" });
    expect(sdkError(code).actions).not.toContain("retry");
  }
});
