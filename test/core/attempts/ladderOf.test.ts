import type { FluzErrorKind } from "@fluz-kit/core";
import { codes, createAttempts, FluzError, isFluzErrorCode } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const all = Object.keys(codes).filter(isFluzErrorCode);
const prerequisites = new Set<string>(["AUTH-0010", "AUTH-0011", "AUTH-0024", "AUTH-0031"]);
const unjudged = new Set<string>([
  "AUTH-0008",
  "AUTH-0014",
  "AUTH-0015",
  "AUTH-0016",
  "AUTH-0017",
  "AUTH-0019",
]);
const judged = all.filter((code) => !prerequisites.has(code) && !unjudged.has(code));

const mismatch = new FluzError({ kind: "api", code: "AUTH-0012" });

/** Counts a failure twice, and tells its own ladder and the one of a wrong passcode. */
function countTwice(failure: FluzError) {
  const attempts = createAttempts();
  attempts.record(failure);
  attempts.record(failure);
  return [attempts.of({}, failure), attempts.of({}, mismatch)];
}

describe("what the server turned down", () => {
  test.each(judged)("%s counts with other wrong answers", (code) => {
    expect(countTwice(new FluzError({ kind: "api", code }))).toEqual([2, 2]);
  });

  test("codes unknown to us count too", () => {
    expect(countTwice(new FluzError({ kind: "api", receivedCode: "RC-0001" }))).toEqual([2, 2]);
  });
});

describe("what the server never came to judge", () => {
  test.each([...unjudged].filter(isFluzErrorCode))("%s counts, but not as a mismatch", (code) => {
    expect(countTwice(new FluzError({ kind: "api", code }))).toEqual([2, 0]);
  });

  test.each<FluzErrorKind>(["server", "rate-limited", "unauthorized", "unknown"])(
    "%s counts, but not as a mismatch",
    (kind) => {
      expect(countTwice(new FluzError({ kind }))).toEqual([2, 0]);
    },
  );
});

describe("a step that has to come first", () => {
  test.each([...prerequisites].filter(isFluzErrorCode))("%s counts by itself", (code) => {
    const failure = new FluzError({ kind: "api", code });
    const attempts = createAttempts();
    for (const other of all.filter((other) => other !== code)) {
      attempts.record(new FluzError({ kind: "api", code: other }));
    }
    expect(attempts.of({}, failure)).toBe(0);
    expect(countTwice(failure)).toEqual([2, 0]);
  });
});

describe("what nobody confirmed", () => {
  test.each<FluzErrorKind>(["network", "timeout", "aborted"])("%s counts nothing", (kind) => {
    expect(countTwice(new FluzError({ kind }))).toEqual([0, 0]);
  });

  test.each<FluzErrorKind>(["network", "timeout", "aborted"])(
    "%s is answered with what was turned down so far",
    (kind) => {
      const attempts = createAttempts();
      attempts.record(mismatch);
      expect(attempts.record(new FluzError({ kind }))).toBe(1);
    },
  );
});
