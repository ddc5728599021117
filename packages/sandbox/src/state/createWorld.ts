import { createScenarios } from "../scenarios/createScenarios.ts";
import { createAccounts } from "./createAccounts.ts";
import { createChallenges } from "./createChallenges.ts";
import { createIds } from "./createIds.ts";
import { createStore } from "./createStore.ts";
import { createConsents, createTokens } from "./createTokens.ts";
import type { SandboxSettings } from "./settings.ts";

/** How many things of each kind a world remembers beside people, codes and tokens. */
const THING_LIMIT = 200;

type RoleAssignment = Readonly<{ roles: readonly string[]; status: string }>;
type BulkOrder = Readonly<{ virtualCardIds: readonly string[]; failedCardCreations: number }>;

/** An authorized user whom every world has from the start. */
export const DEMO_AUTH_USER_ID = "5b8e2d14-6c3a-4f70-9e1b-2a4d6f8c0b1e";

/** Everything that one client can change, apart from all others. */
export type World = ReturnType<typeof createWorld>;

/**
 * A world as it is at the start: the demo person, and one authorized user.
 *
 * @param session `null` is the world of those who ask for none of their own
 */
export function createWorld(session: string | null, seed: number, responseKeys: readonly string[]) {
  const ids = createIds(`${seed}:${session ?? ""}`);
  const roleAssignments = createStore<RoleAssignment>(THING_LIMIT);
  roleAssignments.set(DEMO_AUTH_USER_ID, { roles: ["VIEWER"], status: "ACTIVE" });
  const overrides: Readonly<Partial<SandboxSettings>> = {};
  return {
    session,
    ids,
    accounts: createAccounts(ids),
    challenges: createChallenges(),
    tokens: createTokens(ids),
    consents: createConsents(ids),
    /** What was answered under each idempotency key. */
    results: createStore<object>(THING_LIMIT),
    roleAssignments,
    /** Addresses that wait for the card issuer's approval. */
    addresses: createStore<string>(THING_LIMIT),
    bulkOrders: createStore<BulkOrder>(THING_LIMIT),
    /** Requests whose answer was lost though they succeeded, by what they said. */
    lostAnswers: createStore<boolean>(THING_LIMIT),
    scenarios: createScenarios(responseKeys),
    /** What differs from the sandbox's own settings here. */
    overrides,
    /** How many requests it has had. */
    requests: 0,
  };
}
