/** Who everyone is measured against. */
export const OURS = "fluz-kit";

export const write = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of one visit. */
type Read<Visit> = (visit: Visit) => number;

/** What the visits say of each contestant. */
export function compare<Visit extends { readonly name: string }>(visits: readonly Visit[]) {
  const all = (name: string, read: Read<Visit>) =>
    visits.filter((visit) => visit.name === name).map(read);
  return {
    medianOf: (name: string, read: Read<Visit>) => median(all(name, read)),
    /** What a contestant takes of what ours takes, each round with itself: what slows the machine down for a while slows both. */
    shareOf: (name: string, read: Read<Visit>) => {
      const ours = all(OURS, read);
      return median(all(name, read).map((ms, round) => ms / (ours[round] ?? NaN)));
    },
  };
}

/** Whether the pages of these contestants show the same markup, time after time. */
export function haveSameMarkup(
  visits: readonly { readonly name: string; readonly markup: string }[],
  names: readonly string[],
): boolean {
  const alike = visits.filter(({ name }) => names.includes(name));
  return new Set(alike.map(({ markup }) => markup)).size === 1;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
