import { hideOtherNumbers } from "./hideOtherNumbers.ts";

/**
 * The one code in a text, or `null` if there is none or more than one. A number is a code if it has
 * the wanted digits: in one piece, with signs or spaces between them, or repeated.
 *
 * A doubtful number counts only if there is no plain one: a message states its code plainly.
 *
 * @param text in the signs of `plainSigns`
 */
export function findCode(text: string, wanted: number): string | null {
  for (const care of [2, 1, 0]) {
    const codes = readCodes(hideOtherNumbers(text, care), wanted, care < 2);
    const [code = null] = codes;
    if (code !== null) return codes.size === 1 ? code : null;
  }
  return null;
}

/** @param isLax whether a number joined to one other by a sign can stand alone: "2026-747723" */
function readCodes(text: string, wanted: number, isLax: boolean): ReadonlySet<string> {
  const codes = new Set<string>();
  const add = (part: string) => {
    const code = repeatedIn(part.replace(/\D/g, ""), wanted);
    if (code !== null) codes.add(code);
    return code !== null;
  };
  for (const chain of chainsOf(text)) {
    const groups = chain.split(/\D+/).filter((group) => group !== "");
    const digits = groups.join("").length;
    // A phone number with a country code has 7 to 15 digits (E.164).
    if (chain.startsWith("+") && digits > 6 && digits < 16) continue;
    if (add(chain) || isPhone(chain, groups, digits)) continue;
    const isListed = groups.length > 2 && groups.every(({ length }) => length < 5);
    for (const clause of chain.split("(")) {
      add(clause);
      for (const number of clause.split(" ")) {
        // One short group among several is part of something else: a phone number, a card or a date.
        if (isListed && !/\d\D+\d/.test(number)) continue;
        add(number);
        if (isLax && wanted > 4) for (const half of halvesOf(number)) add(half);
      }
    }
  }
  return codes;
}

/** Numbers with what stands between them: "-" or "." for signs, " " for spaces, "(" for a break between clauses. */
function chainsOf(text: string): readonly string[] {
  const marked = text
    // "7, 4, 7, 7, 2, 3"
    .replace(/\b\d([.,]) \d(?:\1 \d)+\b/g, (digits) => digits.replace(/[.,]/g, ""))
    .replace(/[.,;:!?] /g, "\n")
    .replace(/[-._, (*]+/g, (gap) => {
      if (/[(*]|[-._] | [-._]/.test(gap)) return "(";
      if (/[ ,]/.test(gap)) return " ";
      return gap === "." ? gap : "-";
    });
  return [...marked.matchAll(/\+?\(?\d[-.\d (]*/g)].map(([chain]) => chain);
}

/** The digits that the text says once or repeats. */
function repeatedIn(digits: string, wanted: number): string | null {
  const code = digits.slice(0, wanted);
  return digits !== "" && digits === code.repeat(digits.length / wanted) ? code : null;
}

/** "030 123456", "(555) 123-4567", "555 4567", "6123 4567", "98765 43210" */
function isPhone(chain: string, groups: readonly string[], digits: number): boolean {
  const sizes = groups.map(({ length }) => length).join("");
  const isArea = /^0|^\(0|^\(\d{2,5}\(/.test(chain);
  return /^(?:(?:1?3)?34|44|55)$/.test(sizes) || (isArea && digits > 8);
}

/** The two numbers that a sign joins. The first part of "12500.00" is not a number by itself. */
function halvesOf(number: string): readonly string[] {
  const halves = number.split(/[-.]/);
  return halves.length === 2 && !number.endsWith(".00") ? halves : [];
}
