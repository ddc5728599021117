import type { FluzError } from "../failure/FluzError.ts";

/** The renewal that is running. */
export interface SessionRefresh {
  /** Whether the session it renews is still the one in use. Ask before keeping a token: after a sign-out or a time-out it is not. */
  readonly isCurrent: () => boolean;
}

export interface SessionRefresherOptions {
  /**
   * Asks your own backend for a new access token, and keeps it. App credentials stay on that
   * backend. Read the refresh token in here, where another tab may have left a newer one.
   *
   * Whatever it resolves with counts as success, but for `false`, `ok: false` and any mark of
   * failure: a `Response` or a client's answer of HTTP 400 and above, `success: false`, `errors`, an
   * `Error`. A redirect that it throws or resolves with is no renewal: everybody who waits gets it.
   * It is called once for each renewal, never again for the same one. It must not wait for `run()`
   * of the same refresher.
   */
  readonly refresh: (refresh: SessionRefresh) => unknown;
  /** How long a renewal may take, the wait for other tabs included, in milliseconds. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** The session cannot be renewed: the person has to sign in again. Called once for each session that ended, in a microtask of its own. */
  readonly onSignedOut?: ((failure: FluzError) => void) | undefined;
  /**
   * The Web Lock under which tabs renew one after the other. Give each refresher of one origin that
   * renews a session of its own another name. Servers take no lock: there it is ignored.
   * @default "fluz-kit/session"
   */
  readonly lockName?: string | undefined;
}

export interface SessionRunOptions {
  /**
   * What may be repeated unasked once the session is renewed. `"always"`: reads, repeated once
   * whatever was done. `"authentication-only"`: everything else, repeated only if its answer shows
   * that nothing was done: HTTP 401 before execution, or every field of it refused as
   * unauthenticated. A FluzError that was made by hand or came out of an envelope shows nothing.
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
   * @returns what the operation resolves with; a payload that holds any other failure is passed on as it is, and so is a redirect
   * @throws {FluzError} what the operation failed with; nothing else is ever thrown, but for a redirect or another signal of a framework (`isControlFlow`) that the operation or the renewal threw: the same value, at once
   */
  run<T>(operation: () => Promise<T>, options?: SessionRunOptions): Promise<T>;
  /** The host ended the session: nothing is repeated any more, who waits gets the original failure, a renewal that comes late counts nothing. Does not call `onSignedOut`. */
  signOut(): void;
}
