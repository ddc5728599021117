import type { FluzError } from "../failure/FluzError.ts";

/** The renewal that is running. */
export interface SessionRefresh {
  /** Whether the session it renews is still the one in use. Ask before keeping a token: after a sign-out or a time-out it is not. */
  readonly isCurrent: () => boolean;
}

export interface SessionRefresherOptions {
  /**
   * Asks your own backend for a new access token, and keeps it. App credentials stay on that
   * backend. Whatever it resolves with counts as success, a payload that holds a failure and
   * `false` excepted. It must not wait for `run()` of the same refresher.
   */
  readonly refresh: (refresh: SessionRefresh) => unknown;
  /** How long a renewal may take. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** The session cannot be renewed: the person has to sign in again. Called once for each session that ended, in a microtask of its own. */
  readonly onSignedOut?: ((failure: FluzError) => void) | undefined;
}

export interface SessionRunOptions {
  /**
   * What may be repeated unasked once the session is renewed. `"always"`: reads.
   * `"authentication-only"`: what carries a secret or sends a text, repeated only if the API itself
   * turned all of it away at authentication (AUTH-0019, AUTH-0008), not after a bare HTTP 401.
   * `"never"`: the person decides. Without a repeat the original failure comes back, and the
   * session is renewed for the next try.
   * @default "always"
   */
  readonly replay?: "always" | "authentication-only" | "never" | undefined;
  /** Asked right before a repeat: `false` when it cannot be done any more, as with a secret that is gone. @default () => true */
  readonly canReplay?: (() => boolean) | undefined;
}

export interface SessionRefresher {
  /**
   * Runs an operation. If the session has ended (AUTH-0019, AUTH-0008, HTTP 401; thrown, or in the
   * payload it resolves with) renews it once, together with everybody else who waits, and repeats
   * the operation once.
   *
   * @returns what the operation resolves with; a payload that holds any other failure is passed on as it is
   * @throws {FluzError} what the operation failed with; nothing else is ever thrown
   */
  run<T>(operation: () => Promise<T>, options?: SessionRunOptions): Promise<T>;
  /** The host ended the session: nothing is repeated any more, who waits gets the original failure, a renewal that comes late counts nothing. Does not call `onSignedOut`. */
  signOut(): void;
}
