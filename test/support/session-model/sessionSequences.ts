import * as fc from "fast-check";
import { endings, refreshes, refusals, ways } from "./SessionSequence.ts";
import type { Command, Press, SessionSequence } from "./SessionSequence.ts";

const tab = fc.constantFrom(0, 1);

/** Most of what people do works. */
const ending = fc.oneof(
  { weight: 3, arbitrary: fc.constant("works" as const) },
  fc.constantFrom(...endings),
);

const presses: fc.Arbitrary<Press> = fc.record({
  type: fc.constant("press"),
  tab,
  times: fc.constantFrom(1, 1, 1, 2, 3),
  isRead: fc.boolean(),
  replay: fc.constantFrom("authentication-only", undefined, "never"),
  door: fc.constantFrom("run", "runOperation"),
  refusal: fc.constantFrom(...refusals),
  ending,
  way: fc.constantFrom(...ways),
  latencyMs: fc.constantFrom(0, 10, 80, 400),
});

const wait = fc.record({
  type: fc.constant("wait"),
  ms: fc.constantFrom(0, 5, 50, 300, 2_000, 9_000, 15_000),
});
/** A session ends after a while, never at once. */
const expiry: fc.Arbitrary<Command[]> = fc.constant([
  { type: "wait", ms: 2_000 },
  { type: "expire" },
]);

const steps: fc.Arbitrary<Command[]> = fc.oneof(
  { weight: 5, arbitrary: presses.map((press) => [press]) },
  { weight: 3, arbitrary: expiry },
  { weight: 3, arbitrary: wait.map((command) => [command]) },
  { weight: 1, arbitrary: fc.constant<Command[]>([{ type: "sign in again" }]) },
);

/** Anything that can happen to a session. */
export const sessionSequences: fc.Arbitrary<SessionSequence> = fc.record({
  tabs: fc.constantFrom(1, 2),
  hasLocks: fc.boolean(),
  refreshes: fc.array(
    fc.oneof(
      { weight: 10, arbitrary: fc.constant("works" as const) },
      { weight: 10, arbitrary: fc.constantFrom(...refreshes) },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  refreshMs: fc.constantFrom(0, 20, 100, 400),
  commands: fc.array(steps, { minLength: 1, maxLength: 14 }).map((lists) => lists.flat()),
});

/** A session in one tab that ends now and then, and can always be renewed. */
export const renewableSequences: fc.Arbitrary<SessionSequence> = fc.record({
  tabs: fc.constant(1),
  hasLocks: fc.boolean(),
  refreshes: fc.constant(["works" as const]),
  refreshMs: fc.constantFrom(0, 20, 100, 400),
  commands: fc
    .array(
      fc.oneof(
        presses.map((press): Command[] => [press]),
        expiry,
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((lists) => lists.flat()),
});
