"use client";
import type { PasscodeState } from "@fluz-kit/core";
import { useEffect } from "react";

/** For how long a passcode may wait in its field for the next try. */
const MAX_KEPT_MS = 60_000;

/**
 * Ends the time for which what was submitted is kept after a failure, so that trying again needs no
 * typing and an unattended screen holds no passcode. A hidden page has slow timers, and a device that
 * slept none at all, so the clock is asked too when the person is back; one that was set back counts
 * as too long.
 *
 * @param onEnd the same in every render
 */
export function useRetention(state: PasscodeState, onEnd: () => void): void {
  useEffect(() => {
    const { step, text } = state;
    if (step !== "failed" || text === "clear") return undefined;
    const since = Date.now();
    const timer = setTimeout(onEnd, MAX_KEPT_MS);
    const look = () => {
      const age = Date.now() - since;
      if (age < 0 || age >= MAX_KEPT_MS) onEnd();
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [state, onEnd]);
}
