// Notices what changes an error without the person: the connection is back, or a wait is over.
import { waitLeft } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";

interface Owner {
  /** The connection that was lost is back. */
  readonly onOnline: () => void;
  /** Another try makes sense. @param isNow whether that has just come about, rather than long before */
  readonly onAvailable: (isNow: boolean) => void;
}

/**
 * Waits for the end of an error, or of the time before another try. What is returned ends the waiting.
 *
 * @param waitMs from when the error was first drawn; `null` for none
 */
export function awaitEnd(
  { error }: Occurrence,
  waitMs: number | null,
  { onOnline, onAvailable }: Owner,
): (() => void) | undefined {
  if (error.kind === "network") {
    addEventListener("online", onOnline);
    return () => removeEventListener("online", onOnline);
  }
  if (waitMs === null) return undefined;
  const left = waitLeft(error, waitMs);
  if (left === 0) {
    onAvailable(false);
    return undefined;
  }
  const timer = setTimeout(onAvailable, left, true);
  return () => clearTimeout(timer);
}
