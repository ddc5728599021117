// Runs the actions that a person takes: each once at a time, until its outcome is known.
import { isControlFlow } from "@fluz-kit/core";
import type { ActionId } from "@fluz-kit/core";
import type { Occurrence } from "./Occurrence.ts";
import type { ErrorState } from "./View.ts";

/** What a handler returns when its outcome will show as a new error or as success, not as a promise. */
export const untilAnswered = Symbol("until answered");

/** For how long a form that was sent again may leave the button busy without a new answer. */
const MAX_SILENCE_MS = 10_000;

interface Owner {
  readonly onTake: (id: ActionId) => void;
  readonly onBusy: (busy: ErrorState["busy"]) => void;
  /** Whether an answer is still under way. */
  readonly isPending: () => boolean;
  /** A handler has thrown or rejected. */
  readonly onFailure: (thrown: unknown) => void;
  /** It has thrown control flow, which belongs to the router. */
  readonly onControlFlow: (signal: unknown) => void;
}

export class BusyActions {
  readonly #owner: Owner;
  #busy: ErrorState["busy"] = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /**
   * Runs the handler. Does nothing while that is running for the same error: of two
   * presses the second is refused before React has rendered the first, in StrictMode too.
   *
   * @throws control flow, as it came. Nothing else.
   */
  async take(id: ActionId, occurrence: Occurrence, run: () => unknown): Promise<void> {
    if (this.#busy[id] === occurrence) return;
    this.#owner.onTake(id);
    this.#set(id, occurrence);
    try {
      const outcome = run();
      if (outcome === untilAnswered) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          if (!this.#owner.isPending()) this.#end(id, occurrence);
        }, MAX_SILENCE_MS);
        return;
      }
      // Without a promise it is over already, and the button never looks busy.
      if (isThenable(outcome)) await outcome;
    } catch (thrown) {
      if (isControlFlow(thrown)) {
        this.#end(id, occurrence);
        this.#owner.onControlFlow(thrown);
        throw thrown;
      }
      this.#owner.onFailure(thrown);
    }
    this.#end(id, occurrence);
  }

  /** Forgets the actions of errors that have gone. */
  tidy(current: Occurrence | null): void {
    if (!Object.values(this.#busy).some((one) => one && one !== current)) return;
    this.#busy = {};
    this.#owner.onBusy(this.#busy);
  }

  /** Leaves no timer. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #end(id: ActionId, occurrence: Occurrence): void {
    if (this.#busy[id] === occurrence) this.#set(id, null);
  }

  #set(id: ActionId, occurrence: Occurrence | null): void {
    this.#busy = { ...this.#busy, [id]: occurrence };
    this.#owner.onBusy(this.#busy);
  }
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
