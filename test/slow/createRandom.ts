/** Numbers from 0 up to 1 that a seed decides (mulberry32), so that a run can be had again. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these, each as likely as the others. */
export function pick<T>(random: () => number, from: readonly T[]): T {
  const [first] = from.slice(Math.floor(random() * from.length));
  if (first === undefined) throw new Error("There is nothing to pick from.");
  return first;
}
