"use client";
import {
  passcodeEventOf,
  passcodeStart,
  passcodeTransition,
  resolvePasscodeLength,
} from "@fluz-kit/core";
import type { PasscodeMode } from "@fluz-kit/core";
import { useCallback, useEffect, useId, useReducer, useState } from "react";
import { useRequest } from "../request/useRequest.ts";
import { useFreshStart } from "../prompt/useFreshStart.ts";
import { settleTry } from "../error/Try.ts";
import { useErrorView } from "../error/useErrorView.ts";
import { resultOf } from "../error/useFluzError.ts";
import { createPasscodeInputs } from "./createPasscodeInputs.ts";
import { describeField, fieldsOf } from "./describeField.ts";
import { passcodeWords, problemWords } from "./passcodeWords.ts";
import { destroyEntry, readEntry } from "./readEntry.ts";
import { usePasscodeText } from "./usePasscodeText.ts";
import { useRetention } from "./useRetention.ts";
import { useVisibility } from "./useVisibility.ts";
import type { UsePasscodeOptions } from "./UsePasscodeOptions.ts";
import type { UsePasscodeResult } from "./UsePasscodeResult.ts";

const declared = ["passcode"] as const;

/**
 * Everything that a prompt for a passcode does, without its markup: reads the fields when they are
 * submitted, hands them to `onSubmit`, goes on to creating or resetting where the answer asks for it,
 * and keeps or clears the text as `state` says. The passcode is in the inputs alone: no state, no
 * attribute and no result of the hook holds it, and none stays for more than a minute after a failure.
 */
export function usePasscode(options: UsePasscodeOptions): UsePasscodeResult {
  const {
    mode: wanted,
    length: given,
    onSubmit,
    onDone,
    onModeChange,
    onForgot,
    onCancel,
    ...own
  } = options;
  const length = resolvePasscodeLength(given);
  const [state, dispatch] = useReducer(passcodeTransition, wanted, passcodeStart);
  const { step, mode } = state;
  const [inputs] = useState(createPasscodeInputs);
  const [isShown, setShown] = useVisibility();
  const request = useRequest();
  const isBusy = step === "checking";
  const isDone = step === "done";

  const { store, view } = useErrorView(null, {
    ...own,
    // A passcode is asked for within a session, whatever a provider around both says.
    authenticated: true,
    operation: `${state.asked}Passcode`,
    fields: declared,
    actions: {
      ...own.actions,
      createPasscode: () => inputs.of("newPasscode")?.focus(),
      resetPasscode: forget,
      usePasscode: () => goOn("remembered"),
      ...(onCancel && { goBack: cancel }),
    },
  });
  const error = resultOf({ store, view });
  const { settings, attempts, scope } = view;
  const { dismiss } = store;

  const stop = useCallback(() => {
    request.abort();
    inputs.wipe();
    setShown(false);
  }, [request, inputs, setShown]);

  const restartAt = useCallback(
    (at: PasscodeMode) => {
      stop();
      dismiss();
      dispatch({ type: "restarted", mode: at });
    },
    [stop, dismiss, dispatch],
  );
  const restart = useCallback(() => restartAt(wanted), [restartAt, wanted]);

  /** Back to where it began, for whoever comes next. */
  function leave(): void {
    restart();
    if (mode !== wanted) onModeChange?.(wanted);
  }

  /** On to what the person has chosen, if it can be chosen here and now. */
  function goOn(type: "forgotten" | "remembered"): void {
    const next = passcodeTransition(state, { type });
    if (request.isRunning() || next === state) return;
    store.begin().ended();
    setShown(false);
    dispatch({ type });
    if (next.mode !== mode) onModeChange?.(next.mode);
  }

  function forget(): void {
    if (!onForgot) return goOn("forgotten");
    restartAt(mode);
    return onForgot();
  }

  function cancel(): void {
    leave();
    onCancel?.();
  }

  async function submit(): Promise<void> {
    if (request.isRunning() || isDone || step === "existing") return;
    setShown(false);
    const entry = readEntry(mode, inputs, length);
    // What stands is about what was done before, not about this.
    if (state.asked !== mode || "reason" in entry) store.begin().ended();
    if ("reason" in entry) {
      dispatch({ type: "misread", problem: entry });
      return;
    }
    dispatch({ type: "submitted" });
    const sent = request.run(
      (signal) => onSubmit(entry, { signal }),
      settings.session,
      () => destroyEntry(entry),
    );
    const { failure, isGivenUp } = await sent.catch((thrown: unknown) => {
      dispatch({ type: "cancelled" });
      store.raise(thrown);
      throw thrown;
    });
    if (isGivenUp) return;
    setShown(false);
    const event = passcodeEventOf(failure);
    dispatch(event);
    // Begun only now, when the hook's operation is the one that was submitted.
    settleTry(store.begin(), failure);
    // What the host throws there surfaces as its own, and not here.
    if (failure === null) {
      queueMicrotask(() => onDone?.(mode));
      if (mode !== "reset") return;
      // A new passcode has not been mistaken yet.
      attempts.reset({ ...scope, operation: "checkPasscode" });
      attempts.reset({ ...scope, operation: "updatePasscode" });
    } else if (event.type === "missing" && mode !== "create") {
      queueMicrotask(() => onModeChange?.("create"));
    }
  }

  const { messages, announcer } = settings;
  const words = passcodeWords(messages);
  const [first] = fieldsOf[mode];
  const problem = state.problem && problemWords(state.problem, length, words);
  usePasscodeText(inputs, state, first, problem, announcer);
  useRetention(
    state,
    inputs,
    useCallback(() => dispatch({ type: "expired" }), [dispatch]),
  );

  useFreshStart(wanted, restart, () => {
    if (wanted !== mode) restart();
  });
  useEffect(() => {
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  });
  useEffect(() => {
    // Brought back by React's Activity, it waits for an answer that nobody takes any more.
    if (!request.isRunning()) dispatch({ type: "cancelled" });
    return stop;
  }, [request, stop, dispatch]);

  const id = `fluz-${useId().replace(/\W/g, "")}`;
  const editable = step === "existing" ? [] : fieldsOf[mode];
  const fields = editable.map((name) =>
    describeField(name, {
      id,
      isShown,
      readOnly: isBusy || isDone,
      problem: state.problem?.field === name ? problem : null,
      fluz: name === first ? error : null,
      inputs,
      onChange() {
        inputs.edited(name);
        // React renders only if a message has to go.
        if (step !== "entering") dispatch({ type: "edited" });
      },
    }),
  );

  return {
    state,
    error,
    fields,
    isShown,
    toggle: {
      type: "button",
      onClick() {
        setShown(!isShown);
        announcer?.announce(isShown ? words.hidden : words.shown);
      },
    },
    form: {
      noValidate: true,
      "aria-busy": isBusy || undefined,
      onSubmit(event) {
        event.preventDefault();
        // React hands it on to a form around a portal, which this is no part of.
        event.stopPropagation();
        submit().catch(() => {});
      },
    },
    submit,
    forget,
    cancel,
  };
}
