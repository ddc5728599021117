/**
 * Tells the server what a page has seen, or what went wrong. Nobody watches from outside: a debugger
 * makes errors and frames dearer, and not for all alike.
 */
export async function tell(report: () => Promise<object>): Promise<void> {
  const told = await report().catch((thrown: unknown) => ({ thrown: String(thrown) }));
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
}
