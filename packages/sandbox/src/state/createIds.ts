export type Ids = ReturnType<typeof createIds>;

/**
 * Makes ids and tokens that look like the API's. They end in a letter, so that none is magic. The
 * same seed gives the same ids in the same order: nobody should take them for secrets.
 */
export function createIds(seed: string) {
  const random = createRandom(hash(seed));
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  const letter = () => "abcdef".charAt(Math.floor(random() * 6));
  return {
    /** A UUID of version 4. */
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(11)}${letter()}`,
    /** 32 hexadecimal characters, as the documentation shows refresh tokens. */
    token: () => hex(31) + letter(),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value;
}

/** Mulberry32: small, fast, and the same in every engine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
