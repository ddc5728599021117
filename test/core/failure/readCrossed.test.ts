import type { FluzErrorKind } from "@fluz-kit/core";
import { codes, FluzError, readFailure } from "@fluz-kit/core";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

const kinds: readonly FluzErrorKind[] = [
  "network",
  "timeout",
  "aborted",
  "rate-limited",
  "unauthorized",
  "server",
];

/** A failure of any kind, with everything that one can know. */
const failures = fc
  .record({
    what: fc.oneof(
      fc.constantFrom(...kinds).map((kind) => ({ kind })),
      fc
        .constantFrom(...Object.keys(codes), "RC-0001", "CVV_MISMATCH", "insufficient_scope")
        .map((sent) => ({ kind: "api" as const, code: sent, receivedCode: sent })),
    ),
    responseKey: fc.constantFrom("registerUser", "mine", null),
    httpStatus: fc.constantFrom(200, 429, 503, null),
    retryAfterMs: fc.option(fc.nat()),
    requestId: fc.constantFrom("r-1", null),
    details: fc.constantFrom({}, { addressId: "a-1" }),
  })
  .map(({ what, ...facts }) => Reflect.construct(FluzError, [{ ...facts, ...what }]))
  .map((error: unknown) => readFailure(error))
  .filter((error) => error !== null);

/** An error as it comes out of a border: a plain Error with a few things on it. */
function plain(message: string, fields: object): Error {
  return Object.assign(new Error(message), fields);
}

const redacted =
  "An error occurred in the Server Components render. The specific message is omitted in production builds.";

type Border = (error: FluzError) => unknown;

const whole: readonly (readonly [string, Border])[] = [
  ["through JSON", (error) => JSON.parse(JSON.stringify(error))],
  ["in a state, through JSON", (error) => JSON.parse(JSON.stringify({ failure: error }))],
  ["as an envelope, cloned", (error) => structuredClone(error.toJSON())],
  [
    "thrown by a server action",
    (error) => plain(redacted, { digest: Reflect.get(error, "digest") }),
  ],
  [
    "thrown by a server action in development",
    ({ message, ...error }) => plain(message, { ...error, name: "FluzError" }),
  ],
  [
    "thrown, and caught by a boundary that wraps it",
    (error) => ({ error: plain(redacted, { digest: Reflect.get(error, "digest") }) }),
  ],
  [
    "with its fields, through a serialiser of objects",
    (error) => plain(error.message, { ...error, name: "FluzError" }),
  ],
];

test.each(whole)("a failure arrives whole: %s", (_, cross) => {
  fc.assert(
    fc.property(failures, (error) => {
      expect(readFailure(cross(error))?.toJSON()).toEqual(error.toJSON());
    }),
  );
});

test.each(whole)("a code of another system stays without meaning: %s", (_, cross) => {
  const error = new FluzError({ kind: "api", code: "AUTH-0006" });
  expect(readFailure(cross(error), { trusted: false })).toMatchObject({
    code: null,
    receivedCode: "AUTH-0006",
  });
});

describe("a failure of which only the message arrives", () => {
  const ways: readonly (readonly [string, Border])[] = [
    [
      "returned by a server action in development",
      ({ message }) => plain(message, { name: "FluzError" }),
    ],
    ["a clone", (error) => structuredClone(error)],
    ["a clone in a message", (error) => ({ failure: structuredClone(error) })],
  ];

  test.each(ways)("keeps its code, its kind and its response key: %s", (_, cross) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    fc.assert(
      fc.property(
        failures.filter(({ responseKey, receivedCode }) => {
          // A clone has lost its name, and other errors may say such words.
          return responseKey !== null && !receivedCode?.includes("_");
        }),
        (error) => {
          const { kind, code, receivedCode, responseKey } = error;
          const arrived = readFailure(cross(error));
          expect(arrived).toMatchObject({ kind, code, receivedCode, responseKey });
        },
      ),
    );
    warn.mockRestore();
  });
});

test.each([
  ["a sentence", plain("Something (else) happened", {})],
  ["a word of another error", plain("network (unplugged)", { name: "PluginError" })],
  ["a word with a number", plain("exit (1)", {})],
  ["a digest of a framework", plain("x", { digest: "2338126423" })],
  ["a digest that is cut off", plain("x", { digest: 'FluzError;{"fluzError":1,"co' })],
])("%s says nothing of itself", (_, error) => {
  expect(readFailure(error)).toMatchObject({ kind: "unknown", code: null, receivedCode: null });
});
