import { codes, type FluzErrorCode } from "@fluz-kit/core";
import { type Condition, conditions } from "./conditions.ts";

/** The verification code that is right, every time and in every flow: the sandbox sends no texts. */
export const RIGHT_CODE = "123456";

/** What a magic value asks for: a documented code, or a fault beyond the codes. */
export type MagicOutcome = FluzErrorCode | Condition;

/** Four digits, and what the sandbox answers to a value that ends in them. */
export interface MagicValue {
  readonly ending: string;
  readonly outcome: MagicOutcome;
  /** What arrives, in one line for people. */
  readonly answer: string;
}

const rows: MagicValue[] = [
  ...entriesOf(codes).map(([code, { name }]) => ({
    ending: code.slice(-4),
    outcome: code,
    answer: `${code} ${name}`,
  })),
  ...entriesOf(conditions).map(([outcome, [ending, answer]]) => ({ ending, outcome, answer })),
];
rows.sort((a, b) => a.ending.localeCompare(b.ending));

/**
 * The table of magic values, ordered by ending. The control page, `fluz-sandbox --help` and the README
 * show it. Every documented code is in it, under its own four digits.
 */
export const magicValues: readonly MagicValue[] = Object.freeze(rows);

/** One example per kind of value, all for AUTH-0026: what a person types into a form. */
export const magicExamples = Object.freeze([
  {
    kind: "phone",
    example: "(555) 555-0026",
    rule: "its last four digits, however it is formatted",
  },
  { kind: "email", example: "ada+0026@example.com", rule: "the last four digits before the @" },
  {
    kind: "secret",
    example: "password-0026",
    rule: "the last four characters of a password or token",
  },
  { kind: "code", example: "000026", rule: "the last four of the six digits" },
] as const);

/** The kinds of value that can be magic. */
export type MagicKind = (typeof magicExamples)[number]["kind"];

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const keys = Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
  return keys.map((key) => [key, record[key]]);
}

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
