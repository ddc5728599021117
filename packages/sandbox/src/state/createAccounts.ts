import type { Ids } from "./createIds.ts";
import { createStore } from "./createStore.ts";
import { digitsOf } from "./phoneNumbers.ts";
import type { Scope } from "./scopes.ts";

/** How many people a world remembers; the demo person is one of them and is never forgotten. */
const ACCOUNT_LIMIT = 200;

/** A person who has registered. */
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

/** The demo person, who has an account in every world from the start. */
export const DEMO_PERSON = Object.freeze({
  userId: "3f1d0c52-9a7e-4b86-8d2f-5c6e7a8b9c0d",
  accountId: "7c9e6679-7425-40de-944b-e07fc1f9d3ae",
  displayName: "Demo Person",
  phoneNumber: "5552223333",
  emailAddress: "demo@example.com",
  password: "Demo-Passw0rd",
});

/** The people of a new world: the demo person alone. */
export function createAccounts(ids: Ids) {
  const fresh = { isPhoneVerified: false, password: null, passcode: null, granted: null };
  let demo: Account = { ...fresh, ...DEMO_PERSON, isPhoneVerified: true };
  const others = createStore<Account>(ACCOUNT_LIMIT - 1);
  const find = (fits: (account: Account) => boolean) =>
    [demo, ...others.values()].find(fits) ?? null;
  return {
    /** The person who acts where a request names nobody, or somebody whom nobody knows. */
    demo: () => demo,
    byId: (userId: string) => find((account) => account.userId === userId),
    byPhone(phoneNumber: string) {
      const digits = digitsOf(phoneNumber);
      return find((account) => digitsOf(account.phoneNumber) === digits);
    },
    byEmail(emailAddress: string) {
      const address = addressOf(emailAddress);
      return find((account) => addressOf(account.emailAddress) === address);
    },
    register(person: Pick<Account, "displayName" | "phoneNumber" | "emailAddress">) {
      const userId = ids.uuid();
      others.set(userId, { ...fresh, ...person, userId, accountId: ids.uuid() });
    },
    update(account: Account, changes: Partial<Omit<Account, "userId" | "accountId">>) {
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
