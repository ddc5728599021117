import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { attempt } from "./attempt.ts";
import type { Outcome } from "./attempt.ts";
import { createRenewal } from "./createRenewal.ts";
import type { Renewal, RenewalEnd } from "./createRenewal.ts";
import { mayReplay } from "./mayReplay.ts";
import { readSettings } from "./readSettings.ts";
import type {
  SessionRefresher,
  SessionRefresherOptions,
  SessionRunOptions,
} from "./SessionRefresher.ts";

/**
 * Renews a session that ended during an operation, and repeats that operation. All waiting operations
 * share one renewal. Each operation causes at most one renewal and one repeat. It never renews for a
 * failure that a new token cannot fix (AUTH-0022, AUTH-0030, AUTH-0031). Never throws, whatever the
 * options are.
 *
 * An operation runs once more only if its answer shows that nothing was done. Say `replay: "always"` for a
 * read, which may run again whatever was done.
 *
 * A renewal that was refused, was lost or took too long is never repeated. Another tab may have renewed
 * the same session, so operations that may run once more still do. If the API then turns away that
 * operation or the next one, the session has ended, and `onSignedOut` is called once. The same happens
 * if AUTH-0019 or HTTP 401 comes back right after a renewal. If AUTH-0008 comes back, a permission is
 * missing: the session has not ended, and nobody is signed out.
 *
 * Tabs renew one after the other, by Web Locks if there are any. A tab whose turn comes after another's
 * runs its operation first, and renews only if that is turned away again.
 */
export function createSessionRefresher(options: SessionRefresherOptions): SessionRefresher {
  const { refresh, timeoutMs, onSignedOut, lockName } = readSettings(options);
  /** Increases with every sign-out. Operations from before have no session to continue with. */
  let generation = 0;
  /** Increases with every renewal that ends. A failure with an older token needs no renewal of its own. */
  let renewals = 0;
  /**
   * A failed renewal leaves the session in doubt: the API's next answer decides, without another renewal.
   * An ended session stays ended until the API accepts something.
   */
  let standing: "good" | "doubted" | "ended" = "good";
  let current: Renewal | null = null;
  let isCallingRefresh = false;

  function leave(next: "good" | "ended"): void {
    generation += 1;
    standing = next;
    current?.cancel();
  }

  function endSession(failure: FluzError): void {
    if (factsOf(failure.code).session === "refused" || standing === "ended") return;
    leave("ended");
    // An error in the host's function surfaces there, never as the outcome of an operation.
    void Promise.resolve(failure).then(onSignedOut);
  }

  function renew(works: () => Promise<boolean>): Promise<RenewalEnd> {
    if (current !== null) return current.done;
    const born = generation;
    let isOver = false;
    const isCurrent = () => !isOver;
    current = createRenewal({
      refresh() {
        isCallingRefresh = true;
        try {
          return refresh({ isCurrent });
        } finally {
          isCallingRefresh = false;
        }
      },
      works,
      lockName,
      timeoutMs,
      onEnd({ isRenewed, hadTurn }) {
        current = null;
        isOver = true;
        if (born !== generation || !hadTurn) return;
        renewals += 1;
        standing = isRenewed ? "good" : "doubted";
      },
    });
    return current.done;
  }

  async function run<T>(operation: () => Promise<T>, options?: SessionRunOptions): Promise<T> {
    // A renewal that asks for a renewal would wait for itself.
    const isInsideRefresh = isCallingRefresh;
    const born = generation;
    const renewalsBefore = renewals;
    let isDecisive = true;

    let last = await attempt(operation);
    if (last.isLetIn && born === generation && renewals === renewalsBefore) standing = "good";
    if (last.ended === null || isInsideRefresh || born !== generation) return settle(last);

    if (renewals === renewalsBefore) {
      const { ended } = last;
      if (standing !== "good") {
        endSession(ended);
        return settle(last);
      }
      const early: { outcome?: Promise<Outcome<T>> } = {};
      const { hadTurn, signal } = await renew(async () => {
        if (!mayReplay(ended, options)) return false;
        early.outcome = attempt(operation);
        return (await early.outcome).isLetIn;
      });
      if (signal !== undefined) throw signal;
      isDecisive = hadTurn;
      last = (await early.outcome) ?? last;
    }
    if (last.ended === null || born !== generation || !mayReplay(last.ended, options)) {
      return settle(last);
    }

    last = await attempt(operation);
    if (born === generation && isDecisive) {
      if (last.isLetIn) standing = "good";
      if (last.ended !== null) endSession(last.ended);
    }
    return settle(last);
  }

  return {
    run,
    signOut() {
      leave("good");
    },
  };
}

function settle<T>(outcome: Outcome<T>): T {
  if ("value" in outcome) return outcome.value;
  throw outcome.thrown;
}
