import type { Ids } from "./createIds.ts";
import { createStore } from "./createStore.ts";
import { digitsOf } from "./phoneNumbers.ts";
import type { Scope } from "./scopes.ts";

/** How many people a world remembers; the demo person is one of them and is never forgotten. */
const ACCOUNT_LIMIT = 200;

/** A person who has registered. All of it stays in memory, until `reset()`. */
export interface Account {
  readonly userId: string;
  readonly accountId: string;
  readonly displayName: string;
  /** As it was given; compared by its digits. */
  readonly phoneNumber: string;
  readonly emailAddress: string;
  readonly isPhoneVerified: boolean;
  /** `null` until one is set: registerUser takes none, so any will do. */
  readonly password: string | null;
  /** `null` until one is created. */
  readonly passcode: string | null;
  /** What the person has granted the application, or `null` where they have not chosen. */
  readonly granted: readonly Scope[] | null;
}

/** What registering says about a person. */
type Registration = Pick<Account, "displayName" | "phoneNumber" | "emailAddress">;

/** The people of one world. */
export interface Accounts {
  /** The person who acts where a request names nobody, or somebody whom the sandbox does not know. */
  demo(): Account;
  byId(userId: string): Account | null;
  byPhone(phoneNumber: string): Account | null;
  byEmail(emailAddress: string): Account | null;
  register(person: Registration): void;
  update(account: Account, changes: Partial<Omit<Account, "userId" | "accountId">>): void;
  readonly size: number;
}

/** The demo person, who has an account in every world from the start. */
export const DEMO_PERSON = Object.freeze({
  userId: "3f1d0c52-9a7e-4b86-8d2f-5c6e7a8b9c0d",
  accountId: "7c9e6679-7425-40de-944b-e07fc1f9d3ae",
  displayName: "Demo Person",
  phoneNumber: "5552223333",
  emailAddress: "demo@example.com",
  password: "Demo-Passw0rd",
});

/** Builds the people of a new world: the demo person alone, without a passcode. */
export function createAccounts(ids: Ids): Accounts {
  let demo: Account = { ...DEMO_PERSON, isPhoneVerified: true, passcode: null, granted: null };
  const others = createStore<Account>(ACCOUNT_LIMIT - 1);
  const find = (fits: (account: Account) => boolean) =>
    [demo, ...others.values()].find(fits) ?? null;
  return {
    demo: () => demo,
    byId: (userId) => find((account) => account.userId === userId),
    byPhone(phoneNumber) {
      const digits = digitsOf(phoneNumber);
      return find((account) => digitsOf(account.phoneNumber) === digits);
    },
    byEmail(emailAddress) {
      const address = addressOf(emailAddress);
      return find((account) => addressOf(account.emailAddress) === address);
    },
    register(person) {
      const account = { ...person, userId: ids.uuid(), accountId: ids.uuid() };
      others.set(account.userId, {
        ...account,
        isPhoneVerified: false,
        password: null,
        passcode: null,
        granted: null,
      });
    },
    update(account, changes) {
      if (account.userId === demo.userId) demo = { ...demo, ...changes };
      else others.set(account.userId, { ...account, ...changes });
    },
    get size() {
      return others.size + 1;
    },
  };
}

function addressOf(emailAddress: string): string {
  return emailAddress.trim().toLowerCase();
}
