import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each<[string, unknown, number | null]>([
  ["the platform's own", new Response(null, { status: 503 }), 503],
  [
    "one of another library",
    { status: 503, headers: { get: () => null }, text: async () => "" },
    503,
  ],
  ["one without headers, as an envelope", { status: 503, text: async () => "" }, 503],
  ["one whose headers cannot be asked", { status: 503, headers: {}, text: "" }, 503],
  [
    "one whose status is a word",
    { status: "503", headers: new Headers(), text: async () => "" },
    null,
  ],
])("a Response is told by its shape: %s", (_, value, httpStatus) => {
  expect(readFailure(value)?.httpStatus ?? null).toBe(httpStatus);
});
