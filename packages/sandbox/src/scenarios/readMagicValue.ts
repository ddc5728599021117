import { type MagicKind, type MagicValue, magicValues } from "./magicValues.ts";

/** One argument of an operation, with what kind of value it holds. */
export type MagicCandidate = readonly [kind: MagicKind, value: unknown];

const byEnding: ReadonlyMap<string, MagicValue> = new Map(
  magicValues.map((magic) => [magic.ending, magic]),
);

/**
 * The magic value among an operation's arguments, or `null` where all of them are ordinary. With
 * several, the first counts: correcting one field of a form then uncovers the next failure.
 */
export function readMagicValue(candidates: readonly MagicCandidate[]): MagicValue | null {
  for (const [kind, value] of candidates) {
    const magic = byEnding.get(endings[kind](typeof value === "string" ? value : ""));
    if (magic !== undefined) return magic;
  }
  return null;
}

const endings = {
  phone: lastFourDigits,
  code: lastFourDigits,
  email: (value) =>
    value
      .trim()
      .replace(/@[^@]*$/, "")
      .slice(-4),
  secret: (value) => value.slice(-4),
} satisfies Record<MagicKind, (value: string) => string>;

function lastFourDigits(value: string): string {
  // Full-width digits, as some keyboards type them, count as digits.
  return value.normalize("NFKC").replaceAll(/\D/g, "").slice(-4);
}
