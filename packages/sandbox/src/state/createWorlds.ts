import { createStore } from "./createStore.ts";
import { createWorld, type World } from "./createWorld.ts";

/** How many sessions have a world at once; the one that was used longest ago makes room. */
const SESSION_LIMIT = 250;

/** The worlds of a sandbox: one for all, and one for each client that asks for its own. */
export interface Worlds {
  /** The world of a session, new where it has none. */
  get(session: string | null): World;
  /** The same for who only looks: a new one is not kept, and makes no other go. */
  peek(session: string | null): World;
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
  const peek = (session: string | null) =>
    session === null ? shared : (own.get(session) ?? create(session));
  return {
    get(session) {
      const world = peek(session);
      if (session !== null) own.set(session, world);
      return world;
    },
    peek,
    reset(session) {
      if (session !== undefined) return own.delete(session);
      shared = create(null);
      own = createStore<World>(SESSION_LIMIT);
    },
    list: () => [shared, ...own.values()],
  };
}
