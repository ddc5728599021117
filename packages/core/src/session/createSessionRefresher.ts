import type { FluzError } from "../failure/FluzError.ts";
import { showsNothingDone } from "../failure/nothingDone.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { toFluzError } from "../failure/readFailure.ts";
import type { Renewal } from "./createRenewal.ts";
import { createRenewal, REFRESH_TIMEOUT_MS } from "./createRenewal.ts";
import type {
  SessionRefresher,
  SessionRefresherOptions,
  SessionRunOptions,
} from "./SessionRefresher.ts";

type Outcome<T> = { readonly value: T } | Refusal;

interface Refusal {
  readonly error: FluzError;
  readonly ended: boolean;
}

/**
 * Renews a session that ended in the middle of something, and repeats what it interrupted: one
 * renewal for all who wait, one for each operation, one repeat. It never renews for what a new
 * token cannot mend (AUTH-0022, AUTH-0030, AUTH-0031).
 *
 * When a renewal fails or takes too long, everybody who waits gets the failure they came with, and
 * `onSignedOut` is called once. The same when AUTH-0019 or HTTP 401 comes back right after a
 * renewal. AUTH-0008 coming back is a missing permission, no ended session: it signs nobody out.
 */
export function createSessionRefresher(options: SessionRefresherOptions): SessionRefresher {
  const { refresh, timeoutMs = REFRESH_TIMEOUT_MS, onSignedOut } = options;
  /** Rises with every sign-out: what began before it has no session to go on with. */
  let generation = 0;
  /** Rises with every renewal: what failed with an older token needs no renewal of its own. */
  let renewals = 0;
  let current: Renewal | null = null;
  let isCallingRefresh = false;

  function endSession(failure: FluzError): void {
    generation += 1;
    current?.cancel();
    // What the host does here is its own: a throw surfaces there, and never as the outcome of an operation.
    if (onSignedOut) void Promise.resolve(failure).then(onSignedOut);
  }

  function renew(failure: FluzError): Promise<boolean> {
    if (current !== null) return current.done;
    const born = generation;
    let isOver = false;
    const isCurrent = () => !isOver && born === generation;
    const begin = () => {
      isCallingRefresh = true;
      try {
        return refresh({ isCurrent });
      } finally {
        isCallingRefresh = false;
      }
    };
    current = createRenewal(begin, timeoutMs, (renewed) => {
      current = null;
      isOver = true;
      if (born !== generation) return;
      if (renewed) renewals += 1;
      else endSession(failure);
    });
    return current.done;
  }

  async function run<T>(operation: () => Promise<T>, options: SessionRunOptions = {}): Promise<T> {
    // A renewal that asks for itself would wait for itself.
    const isInsideRefresh = isCallingRefresh;
    const born = generation;
    const renewalsBefore = renewals;

    const first = await attempt(operation);
    if ("value" in first) return first.value;
    if (!first.ended || isInsideRefresh || born !== generation) throw first.error;

    const renewed = renewals !== renewalsBefore || (await renew(first.error));
    if (!renewed || born !== generation || !mayReplay(first, options)) throw first.error;

    const second = await attempt(operation);
    if ("value" in second) return second.value;
    if (second.ended && second.error.code !== "AUTH-0008" && born === generation) {
      endSession(second.error);
    }
    throw second.error;
  }

  return {
    run,
    signOut() {
      generation += 1;
      current?.cancel();
    },
  };
}

async function attempt<T>(operation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    const value = await operation();
    const failure = await readAnswer(value);
    return failure !== null && hasEnded(failure) ? refusalOf(failure) : { value };
  } catch (thrown) {
    return refusalOf((await readAnswer(thrown)) ?? toFluzError(thrown));
  }
}

function refusalOf(error: FluzError): Refusal {
  return { error, ended: hasEnded(error) };
}

/** Whether a new token may mend it. A code outranks the status it came with. */
function hasEnded({ kind, code }: FluzError): boolean {
  if (code === null) return kind === "unauthorized";
  return code === "AUTH-0019" || code === "AUTH-0008";
}

function mayReplay({ error }: Refusal, { replay, canReplay }: SessionRunOptions): boolean {
  if (replay === "never") return false;
  if (replay === "authentication-only" && !showsNothingDone(error)) return false;
  try {
    return canReplay?.() ?? true;
  } catch {
    return false;
  }
}
