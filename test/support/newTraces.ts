/** How often each trace is there. */
export function countTraces(traces: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const trace of traces) counts.set(trace, (counts.get(trace) ?? 0) + 1);
  return counts;
}

/** What is there now and was not before. */
export function newTraces(before: Map<string, number>, now: Map<string, number>): string[] {
  return [...now].filter(([trace, count]) => count > (before.get(trace) ?? 0)).map(([it]) => it);
}
