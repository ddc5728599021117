/** What a slow check counts. Nothing of it but the values may be more than zero. */
interface Tally {
  values: number;
  thrown: number;
  leaked: number;
  disagreeing: number;
}

export interface CountedTally {
  readonly counts: Tally;
  /** Counts one thing that went wrong, and keeps it for the report. */
  readonly note: (what: "thrown" | "leaked", line: string) => void;
  /** Counts every door that said something else than it should of one value. */
  readonly noteDoors: (about: string, lines: readonly string[]) => void;
  /** Prints the counts and what went wrong most. */
  readonly print: (title: string) => void;
}

const EXAMPLES = Number(process.env["DOORS_EXAMPLES"] ?? 20);

export function createTally(): CountedTally {
  const counts: Tally = { values: 0, thrown: 0, leaked: 0, disagreeing: 0 };
  const examples = new Map<string, number>();
  const keep = (line: string) => examples.set(line, (examples.get(line) ?? 0) + 1);
  return {
    counts,
    note(what, line) {
      counts[what] += 1;
      keep(`${what}: ${line}`);
    },
    noteDoors(about, lines) {
      const doors = new Map<string, string[]>();
      for (const line of lines) {
        const [door = "", difference = ""] = line.split(/: (.*)/s);
        counts[difference.startsWith("threw ") ? "thrown" : "disagreeing"] += 1;
        doors.set(difference, [...(doors.get(difference) ?? []), door]);
      }
      for (const [difference, names] of doors)
        keep(`${about}: ${difference} (${names.join("; ")})`);
    },
    print(title) {
      const { values, ...wrong } = counts;
      const sums = Object.entries(wrong).map(([name, count]) => `${name} ${count}`);
      const most = [...examples].sort(([, a], [, b]) => b - a).slice(0, EXAMPLES);
      const lines = most.map(([line, count]) => `  ${count} × ${line}`);
      const head = `${title}: ${values.toLocaleString("en")} values, ${sums.join(", ")}`;
      process.stdout.write(`${[head, ...lines].join("\n")}\n`);
    },
  };
}

/** How many values a check takes: what it is meant for, or fewer to try it out (`DOORS_SHARE=0.01`). */
export function shareOf(count: number): number {
  return Math.ceil(count * Number(process.env["DOORS_SHARE"] ?? 1));
}
