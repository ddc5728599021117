import type { Outcome } from "../schema/SandboxContext.ts";

/** How many entries the log keeps; older ones go first. */
export const LOG_LIMIT = 200;

/** What one operation of one request came to. It names no person and holds nothing that was typed. */
export interface LogEntry {
  /** `null` where a request was refused before any operation ran. */
  readonly operation: string | null;
  readonly outcome: Outcome;
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly time: number;
  /** The session that the client asked for; absent where it asked for none. */
  readonly session?: string;
}

/** Builds a log that never holds more than `LOG_LIMIT` entries. */
export function createRequestLog() {
  let kept: readonly LogEntry[] = [];
  return {
    add(entry: LogEntry) {
      kept = [...kept, entry].slice(-LOG_LIMIT);
    },
    /** Oldest first; of one session alone, if it is named. */
    entries: (session?: string): readonly LogEntry[] =>
      session === undefined ? kept : kept.filter((entry) => entry.session === session),
    /** Forgets everything, or what one session did. */
    clear(session?: string) {
      kept = session === undefined ? [] : kept.filter((entry) => entry.session !== session);
    },
  };
}
