import { createStore } from "./createStore.ts";
import { createWorld, type World } from "./createWorld.ts";

/** How many sessions have a world at once; the one that was used longest ago makes room. */
const SESSION_LIMIT = 250;

/** The worlds of a sandbox: one for all, and one for each client that asks for its own. */
export interface Worlds {
  /** The world of a session, new where it has none. */
  get(session: string | null): World;
  /** Takes a world back to the start; without a name, all of them. */
  reset(session?: string): void;
  /** All of them, the shared one first. */
  list(): readonly World[];
}

/** Builds the worlds of a sandbox. The same seed gives each of them the same ids. */
export function createWorlds(seed: number, responseKeys: readonly string[]): Worlds {
  const create = (session: string | null) => createWorld(session, seed, responseKeys);
  let shared = create(null);
  let own = createStore<World>(SESSION_LIMIT);
  return {
    get(session) {
      if (session === null) return shared;
      const world = own.get(session) ?? create(session);
      own.set(session, world);
      return world;
    },
    reset(session) {
      if (session !== undefined) return own.delete(session);
      shared = create(null);
      own = createStore<World>(SESSION_LIMIT);
    },
    list: () => [shared, ...own.values()],
  };
}
