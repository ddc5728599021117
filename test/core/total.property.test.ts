import * as core from "@fluz-kit/core";
import * as messages from "@fluz-kit/messages";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { totalCalls } from "../support/totalCalls.ts";

test.each(totalCalls(core, messages))(
  "$name takes any value for anything, and answers what it promises",
  ({ makers, problemOf }) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    fc.assert(
      fc.property(makers, (given) => {
        expect(problemOf(given)).toBeNull();
      }),
      { numRuns: 500 },
    );
    expect(warn.mock.calls.filter(([text]) => !String(text).startsWith("Fluz Kit: "))).toEqual([]);
  },
);
