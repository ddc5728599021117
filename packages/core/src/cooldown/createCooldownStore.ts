import { isObject } from "../failure/isObject.ts";
import type { CooldownOptions, CooldownStorage } from "./Cooldown.ts";
import type { Ladder } from "./moveLadder.ts";
import { bottom, MAX_SENDS } from "./moveLadder.ts";

export interface CooldownStore {
  /** The wait that still runs, or the bottom of the ladder. An entry that is over or makes no sense is removed. */
  readonly read: (now: number, maxMs: number) => Ladder;
  /** Keeps a deadline and a number of sends, and nothing else; removes the entry when no wait runs. */
  readonly write: (ladder: Ladder, now: number) => void;
}

const memoryOnly: CooldownStore = { read: () => bottom, write: () => undefined };

/** Keeps a cooldown across reloads. Storage that is missing, full or forbidden is the same as none: nothing throws. */
export function createCooldownStore(options: CooldownOptions): CooldownStore {
  const { flow, persist = true, storage = hostStorage() } = options;
  if (!flow || !persist || storage === null) return memoryOnly;
  const key = `fluz:cd:${flow}`;
  const remove = () => {
    attempt(() => storage.removeItem(key));
  };
  return {
    read(now, maxMs) {
      const entry = attempt(() => storage.getItem(key));
      if (typeof entry !== "string") return bottom;
      const [, at, count] = /^\{"a":(\d{1,15}),"n":(\d{1,3})\}$/.exec(entry) ?? [];
      const waitMs = Number(at) - now;
      if (waitMs > 0 && waitMs <= maxMs) {
        return { availableAt: Number(at), waitMs, sends: Number(count), failures: 0 };
      }
      remove();
      return bottom;
    },
    write({ availableAt, sends }, now) {
      if (availableAt <= now) remove();
      else {
        const n = Math.min(sends, MAX_SENDS);
        attempt(() => storage.setItem(key, JSON.stringify({ a: availableAt, n })));
      }
    },
  };
}

/** Reading the property alone throws where a browser blocks storage. */
function hostStorage(): CooldownStorage | null {
  const storage = attempt(() => Reflect.get(globalThis, "sessionStorage"));
  return isStorage(storage) ? storage : null;
}

function isStorage(value: unknown): value is CooldownStorage {
  return (
    isObject(value) &&
    ["getItem", "setItem", "removeItem"].every((name) => typeof value[name] === "function")
  );
}

function attempt(access: () => unknown): unknown {
  try {
    return access();
  } catch {
    return undefined;
  }
}
