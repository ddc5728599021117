import { createIdempotencyKeys } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const makeKeys = () => Array.from({ length: 200 }, () => createIdempotencyKeys().keyOf("input"));

describe("an idempotency key is a UUID that nobody else has", () => {
  test("where cryptography is at hand, in an insecure context too", () => {
    const web = crypto;
    const draw = vi.fn<(bytes: Uint8Array<ArrayBuffer>) => Uint8Array>((bytes) =>
      web.getRandomValues(bytes),
    );
    vi.stubGlobal("crypto", { getRandomValues: draw });
    const keys = makeKeys();
    expect(keys.filter((key) => !uuid4.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(200);
    expect(draw).toHaveBeenCalled();
  });

  test("in React Native, which has none", () => {
    vi.stubGlobal("crypto", undefined);
    const keys = makeKeys();
    expect(keys.filter((key) => !uuid4.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(200);
  });
});

test.each<[string, object]>([
  ["has nothing to offer", {}],
  ["fails", { getRandomValues: () => JSON.parse("") }],
])("an idempotency key is a UUID where cryptography %s", (_, crypto) => {
  vi.stubGlobal("crypto", crypto);
  const keys = makeKeys();
  expect(keys.filter((key) => !uuid4.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(200);
});
