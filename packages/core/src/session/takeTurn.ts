import { fieldsOf, isObject } from "../failure/isObject.ts";

/** How somebody came to their turn: nobody was before them, somebody was, or nobody can tell. */
export type Turn = "first" | "next" | "unlocked";

type Work = (lock?: unknown) => Promise<unknown> | undefined;

/** What is needed of Web Locks, so that the core does without the DOM's types. */
interface Locks {
  request(name: string, work: Work): Promise<unknown>;
  request(name: string, options: { readonly ifAvailable: boolean }, work: Work): Promise<unknown>;
}

/**
 * Servers may have Web Locks too. All people's sessions are in one process there, and no one's
 * renewal has to wait for somebody else's.
 */
const server = /^(?:Node\.js|Bun|Deno)\b/;

/**
 * Does something while no other tab does it, by Web Locks where there are any. Locks that refuse
 * (an opaque origin), throw or call nobody are done without.
 *
 * @param work is run exactly once, unless the lock is never given. It never rejects, and the lock is held while it is pending.
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
    // Refused, or taken away: what has begun goes on.
  }
  try {
    if (!hasBegun) await locks?.request(name, begin);
  } catch {
    // As above.
  }
  turn = "unlocked";
  await begin();
}

/** Whether other tabs may be at the same: this is a page. */
export function isPage(): boolean {
  let page: unknown;
  try {
    page = Reflect.get(globalThis, "document");
  } catch {
    // A place that cannot be looked at is no page.
  }
  return isObject(page);
}

function findLocks(): Locks | null {
  try {
    const { locks, userAgent } = fieldsOf(Reflect.get(globalThis, "navigator"));
    if (isLocks(locks) && !server.test(String(userAgent))) return locks;
  } catch {
    // As good as none.
  }
  return null;
}

/** Whatever calls itself locks: what it cannot do is found out when it is asked. */
function isLocks(value: unknown): value is Locks {
  return isObject(value);
}
