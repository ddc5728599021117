// The core knows neither Node nor the DOM. Wherever it runs, this exists.
declare const console: {
  warn(message: string): void;
  error(message: string, thrown?: unknown): void;
};

const said = new Set<string>();

/** Warns the integrator once per subject. Development only: callers guard it, so that builds drop it. */
export function warnOnce(subject: string, message: string): void {
  if (said.has(subject)) return;
  said.add(subject);
  console.warn(`Fluz Kit: ${message}`);
}

/** The same, as an error, for a refused setting that would harm the person. */
export function complainOnce(subject: string, message: string): void {
  if (said.has(subject)) return;
  said.add(subject);
  console.error(`Fluz Kit: ${message}`);
}

/** Prints a mistake, and the error itself with its stack if there is one. The caller says each once. */
export function printError(message: string, ...thrown: readonly [unknown?]): void {
  console.error(`Fluz Kit: ${message}`, ...thrown);
}
