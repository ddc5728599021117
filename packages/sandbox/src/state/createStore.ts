/** What is remembered under keys: never more than `limit` values. */
export function createStore<V>(limit: number) {
  const kept = new Map<string, V>();
  return {
    get: (key: string) => kept.get(key),
    /** Keeps a value as the newest; beyond the limit the oldest is forgotten. */
    set(key: string, value: V) {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
    delete(key: string) {
      kept.delete(key);
    },
    /** Oldest first. */
    values: (): readonly V[] => [...kept.values()],
    get size() {
      return kept.size;
    },
  };
}
