"use client";
// Runs a passcode prompt without its markup, for the kit's own and for a host's.
import {
  passcodeEventOf,
  passcodeStart,
  passcodeTransition,
  resolvePasscodeLength,
} from "@fluz-kit/core/internal";
import type { PasscodeFieldName, PasscodeMode } from "@fluz-kit/core/internal";
import { useCallback, useId, useReducer, useState } from "react";
import { useRequest } from "../request/useRequest.ts";
import { createInputs } from "../prompt/createInputs.ts";
import { askServer } from "../prompt/askServer.ts";
import { useFieldText } from "../prompt/useFieldText.ts";
import { useFreshStart } from "../prompt/useFreshStart.ts";
import { settleTry } from "../error/Try.ts";
import { useErrorView } from "../error/useErrorView.ts";
import { resultOf } from "../error/useFluzError.ts";
import { withOwnActions } from "../settings/withOwnActions.ts";
import { fieldsOf } from "./describeField.ts";
import { describePrompt } from "./describePrompt.ts";
import { passcodeWords, problemWords } from "./passcodeWords.ts";
import { destroyEntry, readEntry } from "./readEntry.ts";
import { useRetention } from "./useRetention.ts";
import { useVisibility } from "./useVisibility.ts";
import type { UsePasscodeOptions } from "./UsePasscodeOptions.ts";
import type { UsePasscodeResult } from "./UsePasscodeResult.ts";

const declared = ["passcode"] as const;

/**
 * A passcode prompt without its markup: reads the submitted fields, hands them to `onSubmit`, goes on to creating or
 * resetting where the answer asks for it, and keeps or clears the text as `state` says. The passcode is in the inputs
 * alone: no state, attribute or result of the hook holds it, and none stays for over a minute after a failure.
 */
export function usePasscode(options: UsePasscodeOptions): UsePasscodeResult {
  const { mode: wanted, onModeChange, onForgot, onCancel } = options;
  const length = resolvePasscodeLength(options.length);
  const [state, dispatch] = useReducer(passcodeTransition, wanted, passcodeStart);
  const { step, mode } = state;
  const [inputs] = useState(createInputs<PasscodeFieldName>);
  const [isShown, setShown] = useVisibility();
  const request = useRequest();
  const { store, view } = useErrorView(null, {
    ...options,
    // A passcode is asked for within a session, whatever a provider around both says.
    authenticated: true,
    operation: `${state.asked}Passcode`,
    fields: declared,
    actions: withOwnActions(options.actions, {
      createPasscode: () => inputs.of("newPasscode")?.focus(),
      resetPasscode: forget,
      usePasscode: () => goOn("remembered"),
      goBack: onCancel && cancel,
    }),
  });
  const error = resultOf({ store, view });
  const { settings, attempts, scope } = view;

  const stop = useCallback(() => {
    request.abort();
    inputs.wipe();
    setShown(false);
  }, [request, inputs, setShown]);

  const restartAt = useCallback(
    (at: PasscodeMode) => {
      stop();
      store.dismiss();
      dispatch({ type: "restarted", mode: at });
    },
    [stop, store, dispatch],
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
    if (request.isRunning() || step === "done" || step === "existing") return;
    setShown(false);
    const entry = readEntry(mode, inputs, length);
    // What stands is about what was done before, not about this.
    if (state.asked !== mode || "reason" in entry) store.begin().ended();
    if ("reason" in entry) {
      dispatch({ type: "misread", problem: entry });
      return;
    }
    dispatch({ type: "submitted" });
    const failure = await askServer({
      request,
      session: settings.session,
      store,
      send: (signal) => options.onSubmit(entry, { signal }),
      wipe: () => destroyEntry(entry),
      dispatch,
    });
    if (failure === undefined) return;
    setShown(false);
    const event = passcodeEventOf(failure);
    dispatch(event);
    // Begun only now, when the hook's operation is the one that was submitted.
    settleTry(store.begin(), failure);
    // What the host throws there surfaces as its own, and not here.
    if (failure === null) {
      queueMicrotask(() => options.onDone?.(mode));
      if (mode !== "reset") return;
      // A new passcode has not been mistaken yet.
      attempts.reset({ ...scope, operation: "checkPasscode" });
      attempts.reset({ ...scope, operation: "updatePasscode" });
    } else if (event.type === "missing" && mode !== "create") {
      queueMicrotask(() => onModeChange?.("create"));
    }
  }

  const problem =
    state.problem && problemWords(state.problem, length, passcodeWords(settings.messages));
  useFieldText({
    state,
    fieldOf: () => inputs.of(state.problem?.field ?? fieldsOf[mode][0]),
    empty: inputs.wipe,
    problem,
    announcer: settings.announcer,
  });
  useRetention(state, inputs, dispatch);

  useFreshStart({
    subject: wanted,
    onMove: () => wanted !== mode && restart(),
    onReturn: restart,
    onLeave: leave,
    onHide: stop,
    request,
    dispatch,
  });

  const described = describePrompt({
    id: `fluz-${useId().replace(/\W/g, "")}`,
    state,
    error,
    settings,
    inputs,
    problem,
    isShown,
    show: setShown,
    edited(name) {
      // React renders only if a message has to go.
      if (inputs.edited(name) && step !== "entering") dispatch({ type: "edited" });
    },
    submit,
    forget,
    isForgottenElsewhere: onForgot !== undefined,
    cancel: onCancel && cancel,
  });
  return { ...described, state, error, submit, forget, cancel };
}
