import * as fc from "fast-check";

const BATCH = 1_000;

/** Values of a generator without keeping them all. The same seed gives the same values. */
export function* sampleInBatches<T>(
  arbitrary: fc.Arbitrary<T>,
  count: number,
  seed: number,
): Generator<T> {
  for (let made = 0; made < count; made += BATCH) {
    const numRuns = Math.min(BATCH, count - made);
    yield* fc.sample(arbitrary, { numRuns, seed: seed + made });
  }
}
