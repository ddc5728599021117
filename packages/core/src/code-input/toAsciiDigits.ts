const digit = /\p{Nd}/u;
const foreignDigits = /(?![0-9])\p{Nd}/gu;

/**
 * The same text with the digits of every script written as 0 to 9. Unicode normalisation does not do
 * this: NFKC leaves Arabic-Indic and Devanagari digits as they are.
 *
 * Unicode puts the digits of a script in a row, from zero to nine, and begins each row of ten where
 * the last one ended; so a digit's value is its distance from where its row of digits begins, modulo 10.
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
