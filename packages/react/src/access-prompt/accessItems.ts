// Turns the permissions that are missing into lines that a person can read.

/**
 * What a person reads of scopes: their labels, each once, and one general phrase for all that have
 * none. The ids themselves never get on the page: they say nothing to anyone but a developer.
 */
export function accessItems(
  scopes: readonly string[],
  labels: Readonly<Record<string, string>> = {},
  general: string,
): readonly string[] {
  const known = scopes.filter((scope) => Object.hasOwn(labels, scope));
  const items = known.map((scope) => labels[scope] ?? general);
  if (known.length < scopes.length) items.push(general);
  return [...new Set(items)];
}
