import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { startTimer } from "../timer/startTimer.ts";
import { isPage, takeTurn } from "./takeTurn.ts";
import type { Turn } from "./takeTurn.ts";

/** How a renewal ended. */
export interface RenewalEnd {
  readonly isRenewed: boolean;
  /** Whether it came to its turn. If not, other tabs were at it until its time ran out, and nothing is known of the session. */
  readonly hadTurn: boolean;
  /** A redirect or another signal that the host's refresh threw, for everybody who waits. */
  readonly signal?: unknown;
}

/** A renewal under way: it ends once, however it ends. */
export interface Renewal {
  /** Never rejects. */
  readonly done: Promise<RenewalEnd>;
  /** Ends it as failed; whatever it brings later counts nothing. */
  readonly cancel: () => void;
}

export interface RenewalSteps {
  readonly refresh: () => unknown;
  /** Tells whether the session works again already. Asked if another tab was at it before. Never rejects. */
  readonly works: () => Promise<boolean>;
  readonly lockName: string;
  readonly timeoutMs: number;
  /** Told in the very moment it ends, before anybody who waits. */
  readonly onEnd: (end: RenewalEnd) => void;
}

/**
 * How long a refused renewal waits where no locks keep tabs apart, in milliseconds. The tab that was
 * faster may still be waiting for the answer that refuses this one.
 */
const NEIGHBOUR_MS = 500;

/** Begins a renewal that fails by itself after a time. No timer is left when it ends. */
export function createRenewal(steps: RenewalSteps): Renewal {
  const { refresh, works, lockName, timeoutMs, onEnd } = steps;
  let resolve: (end: RenewalEnd) => void = () => {};
  const done = new Promise<RenewalEnd>((settle) => {
    resolve = settle;
  });
  let isOver = false;
  let hadTurn = false;
  const end = (isRenewed: boolean, signal?: unknown) => {
    if (isOver) return;
    isOver = true;
    stopTimer();
    const result = { isRenewed, hadTurn, signal };
    onEnd(result);
    resolve(result);
  };
  const fail = () => {
    end(false);
  };
  let stopTimer = startTimer(fail, timeoutMs);

  async function work(turn: Turn): Promise<void> {
    // In a moment of its own, so that a refresh which signs out finds the renewal it is part of.
    await Promise.resolve();
    if (isOver) return;
    const worksAgain = turn === "next" && (await works());
    if (isOver) return;
    hadTurn = true;
    if (worksAgain) {
      end(true);
      return;
    }
    const { isRenewed, signal } = await ask(refresh);
    if (isOver || isRenewed || signal !== undefined || turn !== "unlocked" || !isPage()) {
      end(isRenewed, signal);
      return;
    }
    stopTimer();
    stopTimer = startTimer(fail, NEIGHBOUR_MS);
  }

  // The turn lasts until the renewal ends: one that hangs keeps no other tab waiting for longer.
  void takeTurn(lockName, (turn) => {
    void work(turn);
    return done;
  });
  return { done, cancel: fail };
}

async function ask(refresh: () => unknown): Promise<Omit<RenewalEnd, "hadTurn">> {
  try {
    const answer = await refresh();
    if (isControlFlow(answer)) return { isRenewed: false, signal: answer };
    return { isRenewed: !(await isRefusal(answer)) };
  } catch (thrown) {
    return { isRenewed: false, signal: isControlFlow(thrown) ? thrown : undefined };
  }
}

/** Hosts answer with a token, with nothing, or with the answer as it came. */
async function isRefusal(answer: unknown): Promise<boolean> {
  return answer === false || (await readAnswer(answer)) !== null;
}
