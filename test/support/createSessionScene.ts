import type { FluzErrorCode } from "@fluz-kit/core";
import type { SessionRefresh } from "@fluz-kit/core/internal";
import { createSessionRefresher, FluzError, toFluzError } from "@fluz-kit/core";
import { vi } from "vitest";

/** A failure that a host made by hand, which does not show what was done. */
export const api = (code: FluzErrorCode): FluzError => new FluzError({ kind: "api", code });

/** The whole of an answer, refused at authentication: nothing was done. */
export const refusal = (code: FluzErrorCode) => ({
  data: { pay: { success: false, error: { code, message: "x" } } },
});

/** The same, read once. */
export const refused = (code: FluzErrorCode): FluzError => toFluzError(refusal(code));

/** What a promise fails with. */
export function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no failure",
    (error: unknown) => error,
  );
}

/** A time that passes on the fake clock. */
export function pass(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** A server with one access token that works, and a host that starts with another. */
export function createSessionScene({ renews = true, renewMs = 100 } = {}) {
  const state = { token: "old", calls: 0 };
  const refresh = vi.fn<(refresh: SessionRefresh) => Promise<void>>(async () => {
    await pass(renewMs);
    if (!renews) throw new Error("refresh token expired");
    state.token = "new";
  });
  const onSignedOut = vi.fn<(failure: FluzError) => void>();
  const session = createSessionRefresher({ refresh, onSignedOut });
  /** Takes as long as told; the server looks at the token that was sent with it. */
  const call = async (takesMs = 10) => {
    state.calls += 1;
    const { token } = state;
    await pass(takesMs);
    if (token !== "new") throw refused("AUTH-0019");
    return "done";
  };
  return { state, refresh, onSignedOut, session, call };
}
