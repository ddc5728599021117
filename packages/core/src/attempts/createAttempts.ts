import type { FluzError } from "../failure/FluzError.ts";
import type { AttemptOccurrence, Attempts, AttemptScope, AttemptTicket } from "./Attempts.ts";
import type { AttemptRecord } from "./climb.ts";
import { climb, countOf, ground } from "./climb.ts";

interface Entry {
  record: AttemptRecord;
  /** The newest try that succeeded, or that a new start has overtaken. */
  overtaken: AttemptTicket;
  readonly names: Set<string>;
  readonly objects: WeakSet<object>;
}

/** Names of failures kept for an operation; one that comes back after so many others counts once more. */
const MAX_NAMES = 100;

/** Counts confirmed failures by flow and operation, in memory only. Nothing here throws. */
export function createAttempts(): Attempts {
  const flows = new Map<string, Map<string, Entry>>();
  const listeners = new Set<{ readonly tell: () => void }>();
  let tickets: AttemptTicket = 0;

  function entryOf({ flow = "", operation = "other" }: AttemptScope): Entry {
    const entries = flows.get(flow) ?? new Map<string, Entry>();
    const entry = entries.get(operation) ?? {
      record: ground,
      overtaken: 0,
      names: new Set<string>(),
      objects: new WeakSet(),
    };
    flows.set(flow, entries.set(operation, entry));
    return entry;
  }

  function recordOf({ flow = "", operation = "other" }: AttemptScope): AttemptRecord {
    return flows.get(flow)?.get(operation)?.record ?? ground;
  }

  function put(entry: Entry, record: AttemptRecord): boolean {
    const changed = entry.record !== record;
    entry.record = record;
    return changed;
  }

  function tell(): void {
    for (const listener of listeners) listener.tell();
  }

  function has({ id, flow = "", operation = "other" }: AttemptOccurrence): boolean {
    const entry = flows.get(flow)?.get(operation);
    if (entry === undefined || id === undefined) return false;
    return typeof id === "string" ? entry.names.has(id) : entry.objects.has(id);
  }

  /** The record with this failure in it, whether it has been recorded or is about to be. */
  function after(error: FluzError, occurrence: AttemptOccurrence): AttemptRecord {
    const { flow = "", operation = "other", ticket = Infinity } = occurrence;
    const record = recordOf(occurrence);
    const isLate = ticket <= (flows.get(flow)?.get(operation)?.overtaken ?? 0);
    return isLate || has(occurrence) ? record : climb(record, error);
  }

  return {
    begin(scope = {}) {
      // The entry is there from now on, so that a new start can overtake this try.
      entryOf(scope);
      return ++tickets;
    },
    record(failure, occurrence = {}) {
      const entry = entryOf(occurrence);
      const changed = put(entry, after(failure, occurrence));
      const { id } = occurrence;
      if (typeof id === "string") keepName(entry.names, id);
      else if (id !== undefined) entry.objects.add(id);
      if (changed) tell();
      return countOf(entry.record, failure);
    },
    preview(failure, occurrence = {}) {
      const record = after(failure, occurrence);
      return Object.freeze({ attempt: countOf(record, failure), previous: record.previous });
    },
    has,
    of: (scope = {}, failure = null) => countOf(recordOf(scope), failure),
    previousUnknown: (scope = {}) => recordOf(scope).previous,
    succeed({ ticket = tickets, ...scope } = {}) {
      const entry = entryOf(scope);
      entry.overtaken = Math.max(entry.overtaken, ticket);
      if (put(entry, ground)) tell();
    },
    reset({ flow = "", operation } = {}) {
      let changed = false;
      for (const [name, entry] of flows.get(flow) ?? []) {
        if (operation !== undefined && operation !== name) continue;
        entry.overtaken = tickets;
        changed = put(entry, ground) || changed;
      }
      if (changed) tell();
    },
    subscribe(listener) {
      const entry = { tell: listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  };
}

function keepName(names: Set<string>, name: string): void {
  names.add(name);
  const [oldest = ""] = names;
  if (names.size > MAX_NAMES) names.delete(oldest);
}
