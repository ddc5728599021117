import { createStore } from "./createStore.ts";
import { createWorld, type World } from "./createWorld.ts";

/** How many sessions have a world at once; the one that was used longest ago makes room. */
const SESSION_LIMIT = 250;

/** The worlds of a sandbox: one for all, and one for each client that asks for its own. */
export function createWorlds(seed: number, responseKeys: readonly string[]) {
  const create = (session: string | null) => createWorld(session, seed, responseKeys);
  let shared = create(null);
  let own = createStore<World>(SESSION_LIMIT);
  /** A session's world, for who only looks: a new one is not kept, and makes no other go. */
  const peek = (session: string | null): World =>
    session === null ? shared : (own.get(session) ?? create(session));
  return {
    peek,
    /** A session's world, new where it has none. */
    get(session: string | null): World {
      const world = peek(session);
      if (session !== null) own.set(session, world);
      return world;
    },
    /** Takes a world back to the start; without a name, all of them. */
    reset(session?: string) {
      if (session !== undefined) return own.delete(session);
      shared = create(null);
      own = createStore<World>(SESSION_LIMIT);
    },
    /** All of them, the shared one first. */
    list: (): readonly World[] => [shared, ...own.values()],
  };
}

/** How much is remembered, in things of each kind. Each kind has a limit. */
export interface Remembered {
  readonly sessions: number;
  readonly people: number;
  readonly codes: number;
  readonly tokens: number;
  readonly consents: number;
  /** Answers under idempotency keys, roles, addresses, bulk orders, lost answers. */
  readonly things: number;
}

/** Counts what some worlds remember. Those with a name are sessions. */
export function countThings(worlds: readonly World[]): Remembered {
  const sum = (count: (world: World) => number) =>
    worlds.reduce((total, world) => total + count(world), 0);
  return {
    sessions: sum(({ session }) => (session === null ? 0 : 1)),
    people: sum(({ accounts }) => accounts.size),
    codes: sum(({ challenges }) => challenges.size),
    tokens: sum(({ tokens }) => tokens.size),
    consents: sum(({ consents }) => consents.size),
    things: sum(
      ({ results, roleAssignments, addresses, bulkOrders, lostAnswers }) =>
        results.size + roleAssignments.size + addresses.size + bulkOrders.size + lostAnswers.size,
    ),
  };
}
