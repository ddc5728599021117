import type { FluzError } from "@fluz-kit/core";
import { lastAct } from "../attention/person.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { Instance } from "./Frame.ts";

/**
 * What was read of a value without a name of its own; or the occurrence that stands, where that says
 * the same, in a render that the hook itself has asked for, and the person has done nothing since. A
 * host that makes its value anew in every render would otherwise have a new failure in each, and
 * rendering would have no end.
 */
export function steadyOccurrence(read: Occurrence | null, instance: Instance): Occurrence | null {
  const { seen, handled, echoes } = instance;
  if (!echoes || !read || !seen || read === seen || typeof read.id === "string") return read;
  return handled === lastAct(instance.fields.page()) && isSame(read.error, seen.error)
    ? seen
    : read;
}

function isSame(error: FluzError, other: FluzError): boolean {
  return error === other || JSON.stringify(error) === JSON.stringify(other);
}
