import type { FluzError } from "@fluz-kit/core";
import type { Occurrence } from "./Occurrence.ts";

/** What has happened so far under one key. Immutable: a change makes a new record. */
export interface AttemptRecord {
  /** Confirmed failures. */
  readonly count: number;
  /** The latest failure, and the one before it. */
  readonly last: FluzError | null;
  readonly previous: FluzError | null;
}

export interface AttemptStore {
  readonly read: (key: string) => AttemptRecord;
  /** Whether this occurrence has been counted already. */
  readonly has: (key: string, occurrence: Occurrence) => boolean;
  /** Counts an occurrence once, whoever asks and how often. */
  readonly add: (key: string, occurrence: Occurrence) => void;
  /** Forgets a key: its operation succeeded, or the person starts afresh. */
  readonly reset: (key: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The record where nothing has failed yet. */
export const noAttempts: AttemptRecord = { count: 0, last: null, previous: null };

/** A lost connection proves nothing, a cancellation was wanted, and AUTH-0010 says which step comes first. */
function isConfirmed({ kind, code }: FluzError): boolean {
  return kind !== "network" && kind !== "timeout" && kind !== "aborted" && code !== "AUTH-0010";
}

/** The record after one more failure. */
export function countFailure(record: AttemptRecord, error: FluzError): AttemptRecord {
  if (error.kind === "aborted") return record;
  return {
    count: record.count + (isConfirmed(error) ? 1 : 0),
    last: error,
    previous: record.last,
  };
}

/** Attempts by key, in memory only. */
export function createAttemptStore(): AttemptStore {
  const records = new Map<string, AttemptRecord>();
  const names = new Map<string, Set<string>>();
  const objects = new Map<string, WeakSet<object>>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const store: AttemptStore = {
    read: (key) => records.get(key) ?? noAttempts,
    has: (key, { id }) =>
      (typeof id === "string" ? names.get(key)?.has(id) : objects.get(key)?.has(id)) ?? false,
    add(key, occurrence) {
      if (store.has(key, occurrence)) return;
      const { id, error } = occurrence;
      if (typeof id === "string") names.set(key, (names.get(key) ?? new Set<string>()).add(id));
      else objects.set(key, (objects.get(key) ?? new WeakSet<object>()).add(id));
      records.set(key, countFailure(store.read(key), error));
      tell();
    },
    reset(key) {
      if (records.delete(key)) tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
