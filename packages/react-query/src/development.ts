const said = new Set<string>();

/** Warns the integrator, in the kit's name. Development only: callers guard it, so that builds drop it. */
export function warn(message: string): void {
  if (process.env.NODE_ENV !== "production") console.warn(`Fluz Kit: ${message}`);
}

/** The same, once per subject. */
export function warnOnce(subject: string, message: string): void {
  if (said.has(subject)) return;
  said.add(subject);
  warn(message);
}
