import { warnOnce } from "../development.ts";
import type { SessionRefresherOptions } from "./SessionRefresher.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export type SessionSettings = Required<SessionRefresherOptions> & {
  readonly timeoutMs: number;
  readonly lockName: string;
};

/** How long a renewal may take by default, in milliseconds. */
const REFRESH_TIMEOUT_MS = 10_000;

/** Timers of browsers and Node overflow beyond this. */
const MAX_TIMEOUT_MS = 2_147_483_647;

/**
 * The settings of a refresher. A missing or senseless one gets its default, and development says so: a page
 * that cannot renew a session must still work. Never throws.
 */
export function readSettings(options: SessionRefresherOptions): SessionSettings {
  const { refresh, timeoutMs, onSignedOut, lockName } = open(options);
  const canRefresh = typeof refresh === "function";
  const isTimeout = typeof timeoutMs === "number" && timeoutMs > 0;
  const isListening = typeof onSignedOut === "function";
  // Web Locks refuse a name that begins with a hyphen.
  const isLockName = typeof lockName === "string" && /^[^-]/.test(lockName);
  if (process.env.NODE_ENV !== "production") {
    if (!canRefresh) {
      warn(
        "refresh",
        "not a function, so the session cannot be renewed, and the person has to sign in again when " +
          "it ends. Pass a function that asks your backend for a new token",
      );
    }
    if (!isTimeout && timeoutMs !== undefined) {
      warn(
        "timeoutMs",
        "not a number above 0, so a renewal may take 10 seconds. Pass milliseconds",
      );
    }
    if (!isListening && onSignedOut !== undefined) {
      warn(
        "onSignedOut",
        "not a function, so your application is not told when the session ends. Pass a function, or leave it out",
      );
    }
    if (!isLockName && lockName !== undefined) {
      warn(
        "lockName",
        'not a valid lock name, so tabs use "fluz-kit/session". Pass a string that is not empty ' +
          'and does not begin with "-"',
      );
    }
  }
  return {
    refresh: canRefresh ? refresh : () => false,
    timeoutMs: isTimeout ? Math.min(timeoutMs, MAX_TIMEOUT_MS) : REFRESH_TIMEOUT_MS,
    onSignedOut: isListening ? onSignedOut : undefined,
    lockName: isLockName ? lockName : "fluz-kit/session",
  };
}

function warn(name: string, what: string): void {
  warnOnce(`session ${name}`, `the \`${name}\` of createSessionRefresher() is ${what}.`);
}

/** The readable options. A host in JavaScript may leave them out, or have a getter that throws. */
function open(options: SessionRefresherOptions): Partial<SessionRefresherOptions> {
  try {
    const { refresh, timeoutMs, onSignedOut, lockName } = options;
    return { refresh, timeoutMs, onSignedOut, lockName };
  } catch {
    return {};
  }
}
