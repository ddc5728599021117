/** Makes ids and tokens that look like the API's. Nobody should take them for secrets. */
export interface Ids {
  /** A UUID of version 4. It ends in a letter, so that no made id is magic. */
  uuid(): string;
  /** 32 hexadecimal characters, as the documentation shows refresh tokens. They end in a letter too. */
  token(): string;
}

/** Builds a source of ids. The same seed gives the same ids in the same order. */
export function createIds(seed: string): Ids {
  const random = createRandom(hash(seed));
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  const letter = () => "abcdef".charAt(Math.floor(random() * 6));
  return {
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(11)}${letter()}`,
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
