// Tells a developer about a mistake in the console, once each and never in production.

const said = new Set<string>();

/** Warns the integrator once per subject. Development only: callers guard it, so that builds drop it. */
export function warnOnce(subject: string, message: string): void {
  if (process.env.NODE_ENV === "production" || said.has(subject)) return;
  said.add(subject);
  console.warn(`Fluz Kit: ${message}`);
}

/** The same for what is refused outright: a setting that would harm the person. */
export function complainOnce(subject: string, message: string): void {
  if (process.env.NODE_ENV === "production" || said.has(subject)) return;
  said.add(subject);
  console.error(`Fluz Kit: ${message}`);
}
