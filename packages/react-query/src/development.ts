const said = new Set<string>();

/** Warns the integrator, with the kit's name in front. Development only: callers guard it, so that builds drop it. */
export function warn(message: string): void {
  console.warn(`Fluz Kit: ${message}`);
}

/** The same, once per message. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  warn(message);
}
