// Keeps tries in order, so that a late answer never replaces the answer to a newer try.
import type { Attempts, FluzError } from "@fluz-kit/core";
import type { AttemptScope } from "@fluz-kit/core/internal";
import { createOccurrence, readOccurrence } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";

/** One try of an operation. It ends once: what is said of it afterwards counts for nothing. */
export interface Try {
  /** It failed, with these errors: the first is shown, unless a newer try has ended before. */
  readonly failed: (...errors: readonly [FluzError, ...FluzError[]]) => void;
  /** It is known to have worked: what stood before is resolved, and attempts are counted afresh. */
  readonly worked: () => void;
  /** It is over without an answer: nothing stands, nothing is counted. */
  readonly ended: () => void;
}

/** Ends a try with what its request came to. */
export function settleTry(own: Try, failure: FluzError | null): void {
  if (failure) own.failed(failure);
  else own.worked();
}

/** Ends a try with an answer of the host's, which is read first. Nothing at all says nothing. */
export function answerTry(own: Try, answer: unknown): void {
  const occurrence = readOccurrence({ failure: answer });
  if (occurrence) own.failed(occurrence.error, ...occurrence.others);
  else if (answer === undefined || answer === null) own.ended();
  else own.worked();
}

/** Counts an error, once. @returns whether the count of its kind has changed */
export function recordOccurrence(
  attempts: Attempts,
  scope: AttemptScope,
  occurrence: Occurrence,
): boolean {
  const { error } = occurrence;
  const before = attempts.of(scope, error);
  attempts.record(error, { ...scope, ...occurrence });
  return attempts.of(scope, error) !== before;
}

interface Owner {
  /** The newest try has ended, with this error or none. */
  readonly onEnd: (occurrence: Occurrence | null) => void;
  /** It is known to have worked. */
  readonly onWorked: () => void;
}

/** The tries of one hook, in order: an older answer never takes the place of a newer one. */
export class Tries {
  readonly #owner: Owner;
  /** The newest try that has ended. */
  #newest = 0;
  #begun = 0;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** Whether there is no answer yet to what was begun last. */
  get isOpen(): boolean {
    return this.#begun > this.#newest;
  }

  begin(attempts: Attempts, scope: AttemptScope): Try {
    const ticket = (this.#begun = attempts.begin(scope));
    let isOver = false;
    const end = (occurrence: Occurrence | null): boolean => {
      const isNewest = !isOver && ticket > this.#newest;
      if (isNewest) {
        this.#newest = ticket;
        this.#owner.onEnd(occurrence);
      } else if (occurrence && !isOver) {
        recordOccurrence(attempts, scope, occurrence);
      }
      isOver = true;
      return isNewest;
    };
    return {
      // Every failure that is reported is one of its own, even of the same object.
      failed(...errors) {
        end(createOccurrence(errors, {}, ticket));
      },
      worked: () => {
        if (!isOver) attempts.succeed({ ...scope, ticket });
        if (end(null)) this.#owner.onWorked();
      },
      ended() {
        end(null);
      },
    };
  }
}
