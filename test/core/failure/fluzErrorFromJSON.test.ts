import { FluzError, fluzErrorFromJSON } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("an envelope", () => {
  const failure = new FluzError({
    kind: "rate-limited",
    httpStatus: 429,
    retryAfterMs: 30_000,
    requestId: "r-1",
    details: { addressId: "a-1" },
  });

  test("becomes the same failure again, on the other side of JSON or a structured clone", () => {
    expect(fluzErrorFromJSON(JSON.parse(JSON.stringify(failure))).toJSON()).toEqual(
      failure.toJSON(),
    );
    expect(fluzErrorFromJSON(structuredClone(failure.toJSON())).toJSON()).toEqual(failure.toJSON());
  });

  test.each([
    null,
    {},
    "x",
    { success: true },
    { fluzError: 2, kind: "api" },
    { fluzError: 1, kind: "success" },
  ])("that is none becomes an unknown failure: %j", (value) => {
    expect(fluzErrorFromJSON(value).kind).toBe("unknown");
  });
});
