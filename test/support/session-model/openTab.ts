import { createSessionRefresher, runOperation } from "@fluz-kit/core";
import type { SessionRefresh } from "@fluz-kit/core/internal";
import type { createServer, Tokens } from "./createServer.ts";
import { handOver, isHidden } from "./handOver.ts";
import type { Press, SessionSequence } from "./SessionSequence.ts";

/** What all tabs of a browser have in common. */
export interface Browser {
  readonly server: ReturnType<typeof createServer>;
  tokens: Tokens;
}

/** The tab's own account of itself, since the server let it in last. */
interface Account {
  /** The refresh tokens it has sent. */
  spent: string[];
  signOuts: number;
}

const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** One tab of a browser, and what goes wrong in it. */
export function openTab(browser: Browser, sequence: SessionSequence) {
  const { server } = browser;
  const counts = { spentTwice: 0, wrongSignOuts: 0 };
  let account: Account = { spent: [], signOuts: 0 };
  let renewals = 0;
  let renewal: SessionRefresh | null = null;

  async function refresh(current: SessionRefresh): Promise<unknown> {
    renewal = current;
    const { refreshes, refreshMs } = sequence;
    const how = refreshes[renewals % refreshes.length];
    renewals += 1;
    const { refresh: sent } = browser.tokens;
    if (account.spent.includes(sent)) counts.spentTwice += 1;
    account.spent.push(sent);
    if (how === "hangs") return new Promise(() => {});
    await pass(refreshMs / 2);
    if (how === "never arrives") throw new TypeError("fetch failed");
    if (how === "throws") throw new Error("no refresh token");
    if (how !== "works" && how !== "works late" && how !== "is lost") {
      server.revoke();
      await pass(refreshMs / 2);
      if (how === "HTTP 400") return new Response("{}", { status: 400 });
      if (how === "HTTP 403") return { status: 403, headers: {}, config: {}, data: {} };
      if (how === "a failed payload") return { data: { refresh: { success: false } } };
      return false;
    }
    const granted = server.renew(sent);
    if (granted && how !== "works") granted.isLost = true;
    await pass(how === "works late" ? 12_000 : refreshMs / 2);
    if (how === "is lost") throw new TypeError("fetch failed");
    if (!granted) return new Response("{}", { status: 401 });
    // Tokens of another session, which another tab has begun meanwhile, stay.
    granted.isLost = !current.isCurrent() || browser.tokens.refresh !== sent;
    if (!granted.isLost) browser.tokens = granted;
    return { accessToken: granted.access };
  }

  const session = createSessionRefresher({
    refresh,
    onSignedOut() {
      account.signOuts += 1;
      const isRepeated = account.signOuts > 1;
      if (isRepeated || server.isSessionGood || account.spent.length === 0)
        counts.wrongSignOuts += 1;
    },
  });

  async function request(name: string, press: Press): Promise<unknown> {
    const { access } = browser.tokens;
    const renewalsBefore = renewals;
    const isBetween = renewal?.isCurrent() === true;
    await pass(press.latencyMs / 2);
    if (press.ending === "never arrives") throw new TypeError("fetch failed");
    const isLetIn = server.isGood(access);
    const answer = server.answer(name, press, access);
    await pass(press.latencyMs / 2);
    if (press.ending === "is lost") throw new TypeError("fetch failed");
    if (press.ending === "times out") throw new DOMException("signal timed out", "TimeoutError");
    // An answer to what was sent before a renewal says nothing of what came of it.
    const isNews = !isBetween && renewals === renewalsBefore;
    const isIn = isLetIn ? press.ending !== "is denied" : isHidden(answer, press.way);
    if (isNews && isIn) account = { spent: [], signOuts: 0 };
    return handOver(answer, press.way);
  }

  return {
    counts,
    /** Another session has begun. */
    beginAnew() {
      session.signOut();
      account = { spent: [], signOuts: 0 };
    },
    press(name: string, press: Press): Promise<unknown> {
      const replay = press.isRead ? "always" : press.replay;
      const operation = () => request(name, press);
      return press.door === "run"
        ? session.run(operation, { replay })
        : runOperation(operation, { session, replay });
    },
  };
}
