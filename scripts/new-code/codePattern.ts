/** The pattern of all codes with these numbers and of nothing else: `^AUTH-00(?:0[1-9]|[12]\d|3[01])$`. */
export function codePattern(numbers: readonly number[]): string {
  const lastDigits = group(
    [...numbers].sort((a, b) => a - b).map((number) => String(number).padStart(4, "0")),
    (written) => [written.slice(0, 3), written.slice(3)],
  );
  const beginnings = [...lastDigits.keys()];
  const [first = ""] = beginnings;
  const shared = [2, 1, 0].find((length) =>
    beginnings.every((beginning) => beginning.startsWith(first.slice(0, length))),
  );
  const common = first.slice(0, shared);
  const byEnding = group(beginnings, (beginning) => [
    lastDigits.get(beginning)?.join("") ?? "",
    beginning.slice(common.length),
  ]);
  const ways = [...byEnding].flatMap(([ending, rests]) => {
    const isOneDigit = rests.every((rest) => rest.length === 1);
    return (isOneDigit ? [oneOf(rests.join(""))] : rests).map((rest) => rest + oneOf(ending));
  });
  return `^AUTH-${common}(?:${ways.join("|")})$`;
}

/** Parts by key, in the order they come. */
function group(
  whole: readonly string[],
  split: (one: string) => readonly [key: string, part: string],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const [key, part] of whole.map(split)) groups.set(key, [...(groups.get(key) ?? []), part]);
  return groups;
}

/** The shortest way to write one of some digits, which are in order. */
function oneOf(digits: string): string {
  if (digits === "0123456789") return String.raw`\d`;
  if (digits.length === 1) return digits;
  const isRow = [...digits].every((digit, index) => Number(digit) === Number(digits[0]) + index);
  return isRow && digits.length > 2 ? `[${digits[0]}-${digits.at(-1)}]` : `[${digits}]`;
}
