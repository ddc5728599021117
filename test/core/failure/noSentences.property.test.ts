import { readAnswer, readFailures, runOperation, toFluzError, unwrap } from "@fluz-kit/core";
import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { failureOf } from "../../support/coreDoors.ts";
import { findMarks, markedAnswer } from "../../support/markedAnswer.ts";
import { writeAll } from "../../support/writeAll.ts";

// Answers made by chance contradict themselves now and then. Only production says nothing of it.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

test("no sentence of a server, and nothing that a person typed, is in an error or its guidance", async () => {
  await fc.assert(
    fc.asyncProperty(markedAnswer, async (answer) => {
      const errors = [
        toFluzError(answer),
        ...readFailures(answer),
        await readAnswer(answer),
        await failureOf(() => unwrap(answer)),
        await failureOf(() => runOperation(() => answer, {})),
        await failureOf(() => runOperation(() => Promise.reject(answer), {})),
      ];
      for (const error of errors) expect(error ? findMarks(writeAll(error)) : []).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
