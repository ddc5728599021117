import { FluzError } from "@fluz-kit/core";
import { fluzRetryDelay } from "@fluz-kit/react-query";
import { expect, test, vi } from "vitest";

const server = new FluzError({ kind: "server" });

test("the wait is drawn from a window that begins at half a second and ends at 1, 1.5, 2.5 and 4", () => {
  const random = vi.spyOn(Math, "random");
  const at = (drawn: number) =>
    [0, 1, 2, 3].map((attempt) => {
      random.mockReturnValue(drawn);
      return fluzRetryDelay(attempt, server);
    });
  expect(at(0)).toEqual([500, 500, 500, 500]);
  expect(at(1)).toEqual([1_000, 1_500, 2_500, 4_000]);
  expect(at(0.5)).toEqual([750, 1_000, 1_500, 2_250]);
});

test("Retry-After is never undercut", () => {
  const error = new FluzError({ kind: "server", retryAfterMs: 7_000 });
  expect([0, 1, 2].map((attempt) => fluzRetryDelay(attempt, error))).toEqual([7_000, 7_000, 7_000]);
  const soon = new FluzError({ kind: "server", retryAfterMs: 10 });
  expect(fluzRetryDelay(0, soon)).toBeGreaterThanOrEqual(500);
});

test("a wait that no timer can hold is cut", () => {
  const error = new FluzError({ kind: "server", retryAfterMs: 1e15 });
  expect(fluzRetryDelay(0, error)).toBe(900_000);
});

test("an attempt that no window can hold is cut", () => {
  expect(fluzRetryDelay(5_000, server)).toBeLessThanOrEqual(4_000);
});
