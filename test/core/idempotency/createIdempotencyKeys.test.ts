import { Secret, createIdempotencyKeys } from "@fluz-kit/core";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";

describe("an idempotency key", () => {
  test("is the same for an equal input, until that has succeeded", () => {
    const keys = createIdempotencyKeys();
    const first = keys.keyOf({ amount: 10 });
    expect(keys.keyOf({ amount: 10 })).toBe(first);
    keys.succeed(first);
    expect(keys.keyOf({ amount: 10 })).not.toBe(first);
  });

  test("is not taken from a newer input by the late success of an older one", () => {
    const keys = createIdempotencyKeys();
    const older = keys.keyOf({ amount: 10 });
    const newer = keys.keyOf({ amount: 11 });
    keys.succeed(older);
    expect(keys.keyOf({ amount: 11 })).toBe(newer);
  });

  test("is new after every change, one that is taken back included", () => {
    const keys = createIdempotencyKeys();
    const made = [10, 11, 10].map((amount) => keys.keyOf({ amount }));
    expect(new Set(made).size).toBe(3);
  });

  test("keeps nothing of what it was made for", () => {
    const keys = createIdempotencyKeys();
    const key = keys.keyOf({ passcode: "736182", wrapped: new Secret("736182") });
    expect(inspect(keys, { depth: Infinity, showHidden: true }) + key).not.toContain("736182");
  });

  test("differs for texts that differ anywhere", () => {
    const keys = createIdempotencyKeys();
    const places = Array.from({ length: 40 }, (_, place) => place);
    const texts = places.flatMap((place) =>
      [..."123456789"].map((digit) => "0".repeat(place) + digit + "0".repeat(39 - place)),
    );
    expect(new Set(texts.map(keys.keyOf)).size).toBe(360);
  });
});
