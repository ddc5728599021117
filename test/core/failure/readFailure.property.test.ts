import {
  fluzErrorFromJSON,
  isFluzError,
  readFailure,
  readFailures,
  resolveGuidance,
  toFluzError,
} from "@fluz-kit/core";
import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";

/** Any JSON, any object, and the words that failures are made of, in every wrong place. */
const words = fc.constantFrom(
  "AUTH-0026",
  "RC-0001",
  "INVALID_JWT",
  "__proto__",
  "493817",
  "true",
  true,
  false,
  null,
);
const keys = fc.constantFrom(
  "data",
  "errors",
  "error",
  "success",
  "code",
  "message",
  "extensions",
  "path",
  "cause",
  "status",
  "response",
  "headers",
  "graphQLErrors",
  "networkError",
  "locked",
  "name",
  "fluzError",
);
const { failure: failureLike } = fc.letrec<{ failure: unknown }>((tie) => ({
  failure: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.dictionary(keys, tie("failure"), { maxKeys: 5 }),
    fc.array(tie("failure"), { maxLength: 3 }),
  ),
}));
const hostile = fc.oneof(fc.anything(), failureLike).map(trapped);
const anyValue = fc.oneof(
  fc.jsonValue(),
  failureLike,
  failureLike.map((value) => Object.assign(new Error("493817"), Object(value))),
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
  hostile,
);

/** The same value behind getters that throw every other time. */
function trapped(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  let reads = 0;
  return new Proxy(value, {
    get(target, key, receiver) {
      reads += 1;
      if (reads % 2 === 0) throw new Error("trap");
      return Reflect.get(target, key, receiver);
    },
  });
}

// Values made by chance contradict themselves now and then. Only production says nothing of it.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

test("any value is read without throwing, as a success or as FluzErrors", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      for (const failure of readFailures(value)) expect(isFluzError(failure)).toBe(true);
      expect(isFluzError(toFluzError(value))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("reading twice changes nothing", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const failure = toFluzError(value);
      expect(toFluzError(failure)).toBe(failure);
      expect(readFailure({ error: failure })).toBe(failure);
    }),
  );
});

test("every failure survives its envelope", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const envelope = toFluzError(value).toJSON();
      expect(fluzErrorFromJSON(JSON.parse(JSON.stringify(envelope))).toJSON()).toEqual(envelope);
    }),
  );
});

test("no digits that came with a failure are in what is kept of it", () => {
  fc.assert(
    fc.property(failureLike, (value) => {
      const failure = toFluzError(Object.assign(new Error("493817"), Object(value)));
      expect(`${failure.stack}${JSON.stringify(failure)}`).not.toContain("493817");
    }),
  );
});

test("every value gets guidance with a next step, unless there is nothing to show", () => {
  fc.assert(
    fc.property(anyValue, fc.integer(), (value, attempt) => {
      const { actions, placement } = resolveGuidance(value, { attempt });
      expect(actions.length > 0).toBe(placement.surface !== "silent");
    }),
  );
});
