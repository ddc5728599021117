import { warnOnce } from "../development.ts";
import { FluzError } from "../failure/FluzError.ts";
import { isFluzError } from "../failure/isFluzError.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { createListeners } from "../listeners/createListeners.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { Attempts, AttemptTicket } from "./Attempts.ts";
import type { AttemptRecord } from "./countFailure.ts";
import { countFailure, countOf, emptyRecord } from "./countFailure.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

interface Entry {
  record: AttemptRecord;
  /** Tries up to this one no longer count: a success or a new start came after them. */
  overtaken: AttemptTicket;
  readonly names: Set<unknown>;
  readonly objects: WeakSet<object>;
}

/** An occurrence as received. Without types it can be anything. */
interface Scope {
  readonly flow: unknown;
  readonly operation: unknown;
  /** Never `null`. */
  readonly id: unknown;
  /** Only for a try that has begun; else `undefined`. */
  readonly ticket: AttemptTicket | undefined;
}

/** Names kept per operation. A failure that comes back after this many others counts again. */
const MAX_NAMES = 100;

/**
 * Counts confirmed failures by flow and operation, in memory only. Never throws: a value that is not a
 * FluzError is read as a failure first, a ticket that `begin()` did not return is ignored, and a
 * listener that throws does not stop the others. Development warns about misuse.
 */
export function createAttempts(): Attempts {
  const flows = new Map<unknown, Map<unknown, Entry>>();
  const listeners = createListeners();
  let tickets: AttemptTicket = 0;

  function scopeOf(given: unknown): Scope {
    const ticket = memberOf(given, "ticket");
    return {
      flow: memberOf(given, "flow") ?? "",
      operation: memberOf(given, "operation") ?? "other",
      id: memberOf(given, "id") ?? undefined,
      ticket: typeof ticket === "number" && ticket >= 1 && ticket <= tickets ? ticket : undefined,
    };
  }

  function find({ flow, operation }: Scope): Entry | undefined {
    return flows.get(flow)?.get(operation);
  }

  function entryOf(scope: Scope): Entry {
    const { flow, operation } = scope;
    const entries = flows.get(flow) ?? new Map<unknown, Entry>();
    const entry = find(scope) ?? {
      record: emptyRecord,
      overtaken: 0,
      names: new Set(),
      objects: new WeakSet(),
    };
    flows.set(flow, entries.set(operation, entry));
    return entry;
  }

  function put(entry: Entry, record: AttemptRecord): boolean {
    const changed = entry.record !== record;
    entry.record = record;
    return changed;
  }

  function has(scope: Scope): boolean {
    const { id } = scope;
    const entry = find(scope);
    if (entry === undefined) return false;
    return isReference(id) ? entry.objects.has(id) : entry.names.has(id);
  }

  /** The record with this failure in it, recorded or not yet, and the count on its ladder. */
  function after(failure: unknown, scope: Scope): readonly [AttemptRecord, number] {
    const { record, overtaken } = find(scope) ?? { record: emptyRecord, overtaken: 0 };
    const isLate = (scope.ticket ?? Infinity) <= overtaken;
    return readSafely(failure, (error) => {
      const next = isLate || has(scope) ? record : countFailure(record, error);
      return [next, countOf(next, error)];
    });
  }

  return {
    begin(scope) {
      // The entry must exist from now on, so that a reset can overtake this try.
      entryOf(scopeOf(scope));
      return ++tickets;
    },
    record(failure, occurrence) {
      const scope = scopeOf(occurrence);
      const { id } = scope;
      const entry = entryOf(scope);
      const [record, count] = after(failure, scope);
      const changed = put(entry, record);
      if (isReference(id)) entry.objects.add(id);
      else if (id !== undefined) keepName(entry.names, id);
      if (changed) listeners.tell();
      return count;
    },
    preview(failure, occurrence) {
      const [{ previous }, attempt] = after(failure, scopeOf(occurrence));
      return Object.freeze({ attempt, previous });
    },
    has: (occurrence) => has(scopeOf(occurrence)),
    of(scope, failure) {
      const record = find(scopeOf(scope))?.record ?? emptyRecord;
      if (failure === undefined || failure === null) return countOf(record, null);
      return readSafely(failure, (error) => countOf(record, error));
    },
    previousUnknown: (scope) => find(scopeOf(scope))?.record.previous ?? null,
    succeed(of) {
      const scope = scopeOf(of);
      const entry = entryOf(scope);
      entry.overtaken = Math.max(entry.overtaken, scope.ticket ?? tickets);
      if (put(entry, emptyRecord)) listeners.tell();
    },
    reset(scope) {
      const { flow } = scopeOf(scope);
      const operation: unknown = memberOf(scope, "operation") ?? undefined;
      let changed = false;
      for (const [name, entry] of flows.get(flow) ?? []) {
        if (operation !== undefined && operation !== name) continue;
        entry.overtaken = tickets;
        changed = put(entry, emptyRecord) || changed;
      }
      if (changed) listeners.tell();
    },
    subscribe: listeners.add,
  };
}

/** Calls `run` with the failure that the value holds, or with an unknown one if the value cannot be read. */
function readSafely<T>(failure: unknown, run: (error: FluzError) => T): T {
  if (process.env.NODE_ENV !== "production" && !isFluzError(failure)) {
    warnOnce(
      "attempts failure",
      "attempts were given a failure that is not a FluzError, so it was read with toFluzError(). Record what readFailure() returned, or nothing if that was null.",
    );
  }
  try {
    return run(toFluzError(failure));
  } catch {
    return run(new FluzError());
  }
}

function isReference(id: unknown): id is object {
  return typeof id === "object" || typeof id === "function";
}

function keepName(names: Set<unknown>, name: unknown): void {
  names.add(name);
  if (names.size <= MAX_NAMES) return;
  const [oldest] = names;
  names.delete(oldest);
}
