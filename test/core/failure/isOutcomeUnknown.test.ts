import { codes, createAttempts, FluzError, isFluzErrorCode } from "@fluz-kit/core";
import type { FluzErrorKind } from "@fluz-kit/core";
import { expect, test } from "vitest";

/** Whether a failure is kept, at the next one, as one after which nobody knows what was done. */
function isOpen(error: FluzError): boolean {
  const attempts = createAttempts();
  attempts.record(error);
  attempts.record(new FluzError({ kind: "api", code: "AUTH-0006" }));
  return attempts.previousUnknown() === error;
}

const kinds: readonly FluzErrorKind[] = [
  "network",
  "timeout",
  "aborted",
  "rate-limited",
  "unauthorized",
  "server",
  "unknown",
];

test.each(kinds)("after %s the outcome is unknown only if no answer came", (kind) => {
  expect(isOpen(new FluzError({ kind }))).toBe(kind === "network" || kind === "timeout");
});

test("of the codes, two leave it open whether the operation has worked", () => {
  const open = Object.keys(codes).filter(
    (code) => isFluzErrorCode(code) && isOpen(new FluzError({ kind: "api", code })),
  );
  expect(open.toSorted()).toEqual(["AUTH-0014", "AUTH-0025"]);
});
