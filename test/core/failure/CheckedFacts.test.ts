import { FluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("a FluzError", () => {
  test("keeps nothing that is malformed", () => {
    const init = {
      kind: "api",
      code: "AUTH-0099",
      receivedCode: "Your PIN 493817 is wrong",
      responseKey: "not a key",
      httpStatus: 4_000,
      retryAfterMs: Number.NaN,
      requestId: "id with spaces",
      details: { addressId: "a-1", phone: "5551234567", totalCards: 1e12, attemptsLeft: 2 },
    };
    expect(Reflect.construct(FluzError, [init]).toJSON()).toEqual({
      fluzError: 1,
      kind: "api",
      code: null,
      receivedCode: null,
      responseKey: null,
      httpStatus: null,
      retryAfterMs: null,
      requestId: null,
      details: { addressId: "a-1", attemptsLeft: 2 },
    });
  });

  test("keeps no code longer than any API's", () => {
    expect(new FluzError({ receivedCode: "A".repeat(64) }).receivedCode).toHaveLength(64);
    expect(new FluzError({ receivedCode: "A".repeat(65) }).receivedCode).toBeNull();
  });

  test("keeps no code that goes on as a sentence", () => {
    expect(new FluzError({ receivedCode: "CARD_DECLINED" }).receivedCode).toBe("CARD_DECLINED");
    expect(new FluzError({ receivedCode: "CARD_Declined, sorry" }).receivedCode).toBeNull();
  });

  test.each([
    [100, 100],
    [599, 599],
    [99, null],
    [600, null],
    [-404, null],
    [404.5, null],
    ["404", null],
  ])("keeps of an HTTP status %j: %j", (httpStatus, kept) => {
    expect(Reflect.construct(FluzError, [{ httpStatus }]).httpStatus).toBe(kept);
  });

  test("keeps recovery data that is yes or no", () => {
    expect(new FluzError({ details: { attemptsLeft: false } }).details).toEqual({
      attemptsLeft: false,
    });
  });

  test("turns an endless wait into a number that JSON can carry", () => {
    const { retryAfterMs } = new FluzError({ retryAfterMs: Number.POSITIVE_INFINITY });
    expect(retryAfterMs).toBe(9e15);
    expect(Number.isSafeInteger(retryAfterMs)).toBe(true);
  });

  test("reads each fact once, so that none can change behind its back", () => {
    let reads = 0;
    const init = {
      get requestId() {
        reads += 1;
        return "r-1";
      },
    };
    expect(new FluzError(init).requestId).toBe("r-1");
    expect(reads).toBe(1);
  });
});
