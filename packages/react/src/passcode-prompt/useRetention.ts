"use client";
// Makes sure that an unattended screen does not keep a passcode after a failure.
import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core/internal";
import { useEffect, useRef } from "react";
import type { PromptInputs } from "../prompt/createInputs.ts";

/** For how long a passcode may wait in its field for the next try. */
const MAX_KEPT_MS = 60_000;

/**
 * Ends the time for which what was submitted is kept after a failure, so that trying again needs no
 * typing and an unattended screen holds no passcode. What the person does meanwhile does not prolong
 * it, but for a field that they change. A hidden page has slow timers, and a device that slept none at
 * all, so the clock is asked too when the person is back; one that was set back counts as too long.
 *
 * @param dispatch takes the end
 */
export function useRetention(
  state: PasscodeState,
  inputs: PromptInputs<PasscodeFieldName>,
  dispatch: (event: { readonly type: "expired" }) => void,
): void {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    const { step, text } = state;
    if (step !== "failed" && text !== "clear") return;
    stop.current?.();
    if (text !== "clear") stop.current = begin(inputs, () => dispatch({ type: "expired" }));
  }, [state, inputs, dispatch]);
  useEffect(
    () => () => {
      stop.current?.();
      stop.current = null;
    },
    [],
  );
}

function begin(inputs: PromptInputs<PasscodeFieldName>, onEnd: () => void): () => void {
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
