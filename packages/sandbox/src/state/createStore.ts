/** What is remembered under keys, up to a limit. */
export interface Store<V> {
  get(key: string): V | undefined;
  /** Keeps a value as the newest; beyond the limit the oldest is forgotten. */
  set(key: string, value: V): void;
  delete(key: string): void;
  /** Oldest first. */
  values(): readonly V[];
  readonly size: number;
}

/** Builds an empty store that never holds more than `limit` values. */
export function createStore<V>(limit: number): Store<V> {
  const kept = new Map<string, V>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
    delete(key) {
      kept.delete(key);
    },
    values: () => [...kept.values()],
    get size() {
      return kept.size;
    },
  };
}
