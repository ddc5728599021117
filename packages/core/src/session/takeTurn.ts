import { fieldsOf, isObject } from "../failure/isObject.ts";

/** What was before this turn: nobody, somebody, or unknown because there are no locks. */
export type Turn = "first" | "next" | "unlocked";

type Work = (lock?: unknown) => Promise<unknown> | undefined;

/** The part of Web Locks that the core needs, without the DOM's types. */
interface Locks {
  request(name: string, work: Work): Promise<unknown>;
  request(name: string, options: { readonly ifAvailable: boolean }, work: Work): Promise<unknown>;
}

/**
 * Servers may have Web Locks too. One process there holds the sessions of many people, and one person's
 * renewal must not wait for another's.
 */
const server = /^(?:Node\.js|Bun|Deno)\b/;

/**
 * Runs a function while no other tab does, by Web Locks if there are any. It also runs without a lock:
 * if locks refuse (an opaque origin), throw or never call back.
 *
 * @param work runs exactly once, unless the lock is never given. It must not reject. The lock is held while it is pending.
 */
export async function takeTurn(
  name: string,
  work: (turn: Turn) => Promise<unknown>,
): Promise<void> {
  const locks = findLocks();
  let turn: Turn = "first";
  let hasBegun = false;
  const begin = () => {
    if (hasBegun) return undefined;
    hasBegun = true;
    return work(turn);
  };
  const beginIfFree: Work = (lock) => {
    if (lock !== null) return begin();
    turn = "next";
    return undefined;
  };
  try {
    await locks?.request(name, { ifAvailable: true }, beginIfFree);
  } catch {
    // The lock was refused or taken away. Work that has begun goes on.
  }
  try {
    if (!hasBegun) await locks?.request(name, begin);
  } catch {
    // The same.
  }
  turn = "unlocked";
  await begin();
}

/** Whether this is a page, so that other tabs may be renewing too. */
export function isPage(): boolean {
  let page: unknown;
  try {
    page = Reflect.get(globalThis, "document");
  } catch {
    // A global object that cannot be read is not a page.
  }
  return isObject(page);
}

function findLocks(): Locks | null {
  try {
    const { locks, userAgent } = fieldsOf(Reflect.get(globalThis, "navigator"));
    if (isLocks(locks) && !server.test(String(userAgent))) return locks;
  } catch {
    // The same as no locks.
  }
  return null;
}

/** Whether a value can be tried as locks. Missing methods show up when it is used. */
function isLocks(value: unknown): value is Locks {
  return isObject(value);
}
