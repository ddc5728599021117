/**
 * The one global that the core reads. Bundlers and our own builds replace `process.env.NODE_ENV`
 * by a literal, so production output carries neither the check nor the warnings behind it.
 */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
declare const console: { warn(message: string): void };

const said = new Set<string>();

/** Warns the integrator once per distinct message. Development only: callers guard it. */
export function warnOnce(message: string): void {
  if (process.env.NODE_ENV === "production" || said.has(message)) return;
  said.add(message);
  console.warn(`Fluz Kit: ${message}`);
}
