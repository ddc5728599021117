import type { FluzError } from "../failure/FluzError.ts";

/** The renewal that is running. */
export interface SessionRefresh {
  /** Whether the session that it renews is still in use. After a sign-out or a time-out it is not. Ask before you keep a token. */
  readonly isCurrent: () => boolean;
}

export interface SessionRefresherOptions {
  /**
   * Asks your own backend for a new access token and keeps it. The app credentials stay on that backend.
   * Read the refresh token inside this function: another tab may have stored a newer one.
   *
   * Whatever it resolves with counts as success, except `false`, `ok: false` and any mark of failure: a
   * `Response` or a client's answer of HTTP 400 and above, `success: false`, `errors`, an `Error`. If it
   * throws or resolves with a redirect, that is not a renewal: every waiting operation gets the redirect.
   * It is called once per renewal. It must not wait for `run()` of the same refresher.
   */
  readonly refresh: (refresh: SessionRefresh) => unknown;
  /** How long a renewal may take, including the wait for other tabs, in milliseconds. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** The session cannot be renewed: the person has to sign in again. Called once per ended session, in a microtask of its own. */
  readonly onSignedOut?: ((failure: FluzError) => void) | undefined;
  /**
   * The Web Lock under which tabs renew one after the other. If several refreshers of one origin renew
   * different sessions, give each its own name. Servers take no lock and ignore it.
   * @default "fluz-kit/session"
   */
  readonly lockName?: string | undefined;
}

export interface SessionRunOptions {
  /**
   * What may be repeated unasked after the session is renewed. `"authentication-only"`: what its answer
   * shows was not done: HTTP 401 before execution, or every field refused as unauthenticated. A FluzError
   * made by hand or read from an envelope shows nothing. `"always"`: for reads, which are repeated whatever
   * was done. `"never"`: the person decides. Without a repeat you get the original failure, and the session
   * is renewed for the next try.
   * @default "authentication-only"
   */
  readonly replay?: "always" | "authentication-only" | "never" | undefined;
  /** Called right before a repeat. Return `false` if a repeat is no longer possible, for example because a secret is gone. @default () => true */
  readonly canReplay?: (() => boolean) | undefined;
}

export interface SessionRefresher {
  /**
   * Runs an operation. If the session has ended (AUTH-0019, AUTH-0008, HTTP 401; thrown, or in the payload
   * it resolves with), renews the session once, together with all other waiting operations, and repeats the
   * operation once if it may be repeated (see `replay`).
   *
   * @returns what the operation resolves with; a payload with any other failure is passed on unchanged, and so is a redirect
   * @throws {FluzError} what the operation failed with. The one exception is a redirect or another signal of a framework (`isControlFlow`) that the operation or the renewal threw: that same value is thrown at once
   */
  run<T>(operation: () => Promise<T>, options?: SessionRunOptions): Promise<T>;
  /** The host ended the session. Nothing is repeated any more, waiting operations get their original failure, and a late renewal does not count. Does not call `onSignedOut`. */
  signOut(): void;
}
