"use client";
import type { PasscodeState } from "@fluz-kit/core";
import { useEffect, useRef } from "react";
import type { PasscodeInputs } from "./createPasscodeInputs.ts";

/** For how long a passcode may wait in its field for the next try. */
const MAX_KEPT_MS = 60_000;

/**
 * Ends the time for which what was submitted is kept after a failure, so that trying again needs no
 * typing and an unattended screen holds no passcode. What the person does meanwhile does not prolong
 * it, but for a field that they change. A hidden page has slow timers, and a device that slept none at
 * all, so the clock is asked too when the person is back; one that was set back counts as too long.
 *
 * @param onEnd the same in every render
 */
export function useRetention(
  state: PasscodeState,
  inputs: PasscodeInputs,
  onEnd: () => void,
): void {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    const { step, text } = state;
    if (step !== "failed" && text !== "clear") return;
    stop.current?.();
    if (text !== "clear") stop.current = begin(inputs, onEnd);
  }, [state, inputs, onEnd]);
  useEffect(
    () => () => {
      stop.current?.();
      stop.current = null;
    },
    [],
  );
}

function begin(inputs: PasscodeInputs, onEnd: () => void): () => void {
  const since = Date.now();
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
  };
  const end = () => {
    stop();
    inputs.wipeKept();
    onEnd();
  };
  const timer = setTimeout(end, MAX_KEPT_MS);
  const look = () => {
    const age = Date.now() - since;
    if (age < 0 || age >= MAX_KEPT_MS) end();
  };
  inputs.keep();
  document.addEventListener("visibilitychange", look);
  return stop;
}
