import type { World } from "./createWorld.ts";

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
