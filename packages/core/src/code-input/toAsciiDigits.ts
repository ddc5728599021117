const digit = /\p{Nd}/u;
const foreignDigits = /(?![0-9])\p{Nd}/gu;

/**
 * The text with the digits of every script written as 0 to 9. Unicode normalisation does not do this:
 * NFKC leaves Arabic-Indic and Devanagari digits unchanged.
 *
 * Unicode puts the digits of a script in a row from zero to nine, and rows can follow each other without
 * a gap. So a digit's value is its distance from the start of its run of digits, modulo 10.
 */
export function toAsciiDigits(text: string): string {
  const known = new Map<string, string>();
  return text.replace(foreignDigits, (character) => {
    const value = known.get(character) ?? valueOf(character);
    known.set(character, value);
    return value;
  });
}

function valueOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let start = point;
  while (digit.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((point - start) % 10);
}
