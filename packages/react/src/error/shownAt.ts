import type { FluzError } from "@fluz-kit/core";

/** When each error was first shown: a component that mounts again does not start its wait again. */
const times = new WeakMap<FluzError, number>();

/** Epoch milliseconds at which the error was first shown: now, if it never was. */
export function shownAt(error: FluzError): number {
  const at = times.get(error) ?? Date.now();
  times.set(error, at);
  return at;
}
