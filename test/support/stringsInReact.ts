/** Every string that developer tools can reach from React's own records of an element: props, state, refs, hooks, contexts. */
export function stringsInReact(element: Element): readonly string[] {
  const seen = new Set<unknown>();
  const strings: string[] = [];
  const queue: unknown[] = Object.entries(element)
    .filter(([name]) => name.startsWith("__react"))
    .map(([, value]) => value);
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value === "string") strings.push(value);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    // The field itself holds what was typed, as it has to.
    if (value instanceof Node || value instanceof Window) continue;
    seen.add(value);
    queue.push(...Object.values(value));
  }
  return strings;
}
