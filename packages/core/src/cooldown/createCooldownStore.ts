import { warnOnce } from "../development.ts";
import { isObject } from "../failure/isObject.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { CooldownOptions, CooldownStorage } from "./Cooldown.ts";
import type { Clock } from "./createClock.ts";
import type { Ladder } from "./moveLadder.ts";
import { bottom, MAX_SENDS } from "./moveLadder.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

export interface CooldownStore {
  /** The wait that still runs, or the bottom of the ladder. Removes an entry that is over or makes no sense. */
  readonly read: (now: number, maxMs: number) => Ladder;
  /** Stores the deadline, the number of sends and the whole wait, and nothing else. Removes the entry if no wait runs. */
  readonly write: (ladder: Ladder) => void;
}

const memoryOnly: CooldownStore = { read: () => bottom, write: () => undefined };

/** What was stored, when it ends, and by which clock, while this page lives. The device's clock may be set back between two mounts. */
type Written = readonly [entry: string, endsAt: number, clock: Clock];

const written = new WeakMap<object, Map<string, Written>>();

/** Keeps a cooldown across reloads. Storage that is missing, full or forbidden counts as none: nothing throws. */
export function createCooldownStore(
  options: CooldownOptions | null | undefined,
  clock: Clock,
): CooldownStore {
  const flow: unknown = memberOf(options, "flow");
  const given: unknown = memberOf(options, "storage");
  const persist = memberOf(options, "persist") ?? true;
  const storage = given === undefined ? hostStorage() : given;
  if (process.env.NODE_ENV !== "production") warnOf(flow, given);
  if (typeof flow !== "string" || flow === "" || !persist || !isStorage(storage)) return memoryOnly;
  const key = `fluz:cd:${flow}`;
  const own = written.get(storage) ?? new Map<string, Written>();
  written.set(storage, own);

  const store: CooldownStore = {
    read(now, maxMs) {
      const entry = attempt(() => storage.getItem(key));
      if (typeof entry !== "string") return bottom;
      const [, at, count, whole = maxMs] =
        /^\{"a":(\d{1,15}),"n":(\d{1,3})(?:,"w":(\d{1,6}))?\}$/.exec(entry) ?? [];
      const stored = Number(at) + clock.aheadMs() - now;
      // For an entry that this page wrote, it knows a better clock.
      const [known, endsAt = 0, by] = own.get(key) ?? [];
      const left = known === entry && by === clock ? Math.min(stored, endsAt - now) : stored;
      const waitMs = Math.min(left, Number(whole));
      if (waitMs > 0 && left <= maxMs) {
        const ladder = { availableAt: now + waitMs, waitMs, sends: Number(count), failures: 0 };
        // Otherwise a clock that was set back would restart the wait with each mount.
        if (waitMs < stored) store.write(ladder);
        return ladder;
      }
      attempt(() => storage.removeItem(key));
      return bottom;
    },
    write({ availableAt, waitMs, sends }) {
      if (waitMs <= 0) {
        attempt(() => storage.removeItem(key));
        return;
      }
      const a = Math.ceil(availableAt - clock.aheadMs());
      const n = Math.min(sends, MAX_SENDS);
      const entry = JSON.stringify({ a, n, w: Math.ceil(waitMs) });
      own.set(key, [entry, availableAt, clock]);
      attempt(() => storage.setItem(key, entry));
    },
  };
  return store;
}

/** Reading the property throws if the browser blocks storage. */
function hostStorage(): unknown {
  return attempt(() => Reflect.get(globalThis, "sessionStorage"));
}

function isStorage(value: unknown): value is CooldownStorage {
  const methods = ["getItem", "setItem", "removeItem"];
  return isObject(value) && methods.every((name) => typeof memberOf(value, name) === "function");
}

/** What storage returns. A promise is too late to use, and its rejection is ignored. */
function attempt(access: () => unknown): unknown {
  try {
    const answer = access();
    Promise.resolve(answer).catch(() => {});
    return answer;
  } catch {
    return undefined;
  }
}

function warnOf(flow: unknown, storage: unknown): void {
  if (flow !== undefined && typeof flow !== "string") {
    warnOnce(
      "cooldown flow",
      "the `flow` of createCooldown() is not a string, so the wait is lost when the page reloads. Pass a name of your own.",
    );
  }
  if (storage !== undefined && storage !== null && !isStorage(storage)) {
    warnOnce(
      "cooldown storage",
      "the `storage` of createCooldown() is missing getItem, setItem or removeItem, so the wait is lost when the page reloads. " +
        "Pass sessionStorage, or an object with these three methods.",
    );
  }
}
