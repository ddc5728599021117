import * as core from "@fluz-kit/core";
import * as internal from "@fluz-kit/core/internal";
import * as messages from "@fluz-kit/messages";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { totalCalls } from "../support/totalCalls.ts";

test.each(totalCalls({ ...core, ...internal }, messages))(
  "$name takes any value for anything, and answers what it promises",
  ({ makers, problemOf }) => {
    const said = (["warn", "error"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    fc.assert(
      fc.property(makers, (given) => {
        expect(problemOf(given)).toBeNull();
      }),
      { numRuns: 500 },
    );
    const texts = said.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)));
    expect(texts.filter((text) => !text.startsWith("Fluz Kit: "))).toEqual([]);
  },
);
