import { readFailure } from "../failure/readFailure.ts";
import { startTimer } from "../timer/startTimer.ts";

/** A renewal under way: it ends once, however it ends. */
export interface Renewal {
  /** Whether the session is renewed. Never rejects. */
  readonly done: Promise<boolean>;
  /** Ends it as failed; whatever it brings later counts nothing. */
  readonly cancel: () => void;
}

/** The standard patience with a renewal, in milliseconds. */
export const REFRESH_TIMEOUT_MS = 10_000;

/** Timers of browsers and Node overflow beyond this. */
const MAX_TIMEOUT_MS = 2_147_483_647;

/**
 * Begins a renewal that fails by itself after a time. No timer is left when it ends.
 *
 * @param onEnd told in the very moment it ends, before anybody who waits
 */
export function createRenewal(
  refresh: () => unknown,
  timeoutMs: number,
  onEnd: (renewed: boolean) => void,
): Renewal {
  let resolve: (renewed: boolean) => void = () => {};
  const done = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  let isOver = false;
  const end = (renewed: boolean) => {
    if (isOver) return;
    isOver = true;
    stopTimer();
    onEnd(renewed);
    resolve(renewed);
  };
  const patience = timeoutMs > 0 ? Math.min(timeoutMs, MAX_TIMEOUT_MS) : REFRESH_TIMEOUT_MS;
  const stopTimer = startTimer(() => {
    end(false);
  }, patience);
  void ask(() => isOver || refresh()).then(end);
  return {
    done,
    cancel: () => {
      end(false);
    },
  };
}

/** Asks in a moment of its own, so that a refresh which signs out finds the renewal it is part of. */
async function ask(refresh: () => unknown): Promise<boolean> {
  await Promise.resolve();
  try {
    return isRenewed(await refresh());
  } catch {
    return false;
  }
}

/** Hosts answer with a token, with nothing, or with the payload as it came. */
function isRenewed(answer: unknown): boolean {
  if (answer === false) return false;
  const failure = readFailure(answer);
  return failure === null || failure.kind === "unknown";
}
