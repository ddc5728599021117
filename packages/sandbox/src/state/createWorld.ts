import { createScenarios, type Scenarios } from "../scenarios/createScenarios.ts";
import { type Accounts, createAccounts } from "./createAccounts.ts";
import { type Challenges, createChallenges } from "./createChallenges.ts";
import { type Consents, createConsents } from "./createConsents.ts";
import { createIds, type Ids } from "./createIds.ts";
import { createStore, type Store } from "./createStore.ts";
import { createTokens, type Tokens } from "./createTokens.ts";
import type { SandboxSettings } from "./settings.ts";

/** How many things of each kind a world remembers beside people, codes and tokens. */
const THING_LIMIT = 200;

/** The role that an authorized user has on an account. */
interface RoleAssignment {
  readonly roles: readonly string[];
  readonly status: string;
}

/** An order for many cards. */
interface BulkOrder {
  readonly virtualCardIds: readonly string[];
  readonly failedCardCreations: number;
}

/** Everything that one client can change, apart from all others. */
export interface World {
  /** `null` is the world of those who ask for none of their own. */
  readonly session: string | null;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly challenges: Challenges;
  readonly tokens: Tokens;
  readonly consents: Consents;
  /** What was answered under each idempotency key. */
  readonly results: Store<object>;
  readonly roleAssignments: Store<RoleAssignment>;
  /** Addresses that the card issuer has been asked to approve. */
  readonly addresses: Store<string>;
  readonly bulkOrders: Store<BulkOrder>;
  /** Requests whose answer was lost though they succeeded, by what they said. */
  readonly lostAnswers: Store<boolean>;
  readonly scenarios: Scenarios;
  /** What differs from the sandbox's own settings here. */
  overrides: Readonly<Partial<SandboxSettings>>;
  /** How many requests it has had. */
  requests: number;
}

/** An authorized user whom every world has from the start. */
export const DEMO_AUTH_USER_ID = "5b8e2d14-6c3a-4f70-9e1b-2a4d6f8c0b1e";

/** Builds a world as it is at the start: the demo person, and one authorized user. */
export function createWorld(
  session: string | null,
  seed: number,
  responseKeys: readonly string[],
): World {
  const ids = createIds(`${seed}:${session ?? ""}`);
  const roleAssignments = createStore<RoleAssignment>(THING_LIMIT);
  roleAssignments.set(DEMO_AUTH_USER_ID, { roles: ["VIEWER"], status: "ACTIVE" });
  return {
    session,
    ids,
    accounts: createAccounts(ids),
    challenges: createChallenges(),
    tokens: createTokens(ids),
    consents: createConsents(ids),
    results: createStore<object>(THING_LIMIT),
    roleAssignments,
    addresses: createStore<string>(THING_LIMIT),
    bulkOrders: createStore<BulkOrder>(THING_LIMIT),
    lostAnswers: createStore<boolean>(THING_LIMIT),
    scenarios: createScenarios(responseKeys),
    overrides: {},
    requests: 0,
  };
}
