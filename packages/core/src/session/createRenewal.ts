import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { tellDropped } from "../mistakes/noteMistake.ts";
import { startTimer } from "../timer/startTimer.ts";
import { isPage, takeTurn } from "./takeTurn.ts";
import type { Turn } from "./takeTurn.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** How a renewal ended. */
export interface RenewalEnd {
  readonly isRenewed: boolean;
  /** Whether it got its turn. If not, other tabs were renewing until its time ran out, and the state of the session is unknown. */
  readonly hadTurn: boolean;
  /** A redirect or another signal that the host's refresh threw or returned, for every waiting operation. */
  readonly signal?: unknown;
}

/** A running renewal. It ends only once. */
export interface Renewal {
  /** Never rejects. */
  readonly done: Promise<RenewalEnd>;
  /** Ends it as failed. A later result does not count. */
  readonly cancel: () => void;
}

export interface RenewalSteps {
  readonly refresh: () => unknown;
  /** Whether the session already works again. Called if another tab renewed before. Never rejects. */
  readonly works: () => Promise<boolean>;
  readonly lockName: string;
  readonly timeoutMs: number;
  /** Called at the moment it ends, before any waiting operation continues. */
  readonly onEnd: (end: RenewalEnd) => void;
}

/**
 * How long a refused renewal waits if no locks keep tabs apart, in milliseconds. A faster tab may have
 * renewed already, and may still be waiting for its answer.
 */
const NEIGHBOUR_MS = 500;

/** Begins a renewal that fails by itself after a time. It leaves no timer behind. */
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
    // In a microtask of its own, so that a refresh that signs out finds the renewal that it belongs to.
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

  // The turn lasts until the renewal ends. A renewal that hangs blocks other tabs no longer than that.
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
    if (process.env.NODE_ENV !== "production")
      tellDropped(thrown, "`refresh` of createSessionRefresher()");
    return { isRenewed: false, signal: isControlFlow(thrown) ? thrown : undefined };
  }
}

/** Whether an answer is a refusal. Hosts return a token, nothing, or the answer as it came. */
async function isRefusal(answer: unknown): Promise<boolean> {
  return answer === false || (await readAnswer(answer)) !== null;
}
