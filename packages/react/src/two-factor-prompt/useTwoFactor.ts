"use client";
// Runs a code prompt without its markup, for the kit's own and for a host's.
import { readCodeInput, Secret } from "@fluz-kit/core";
import {
  resolveCodeLength,
  twoFactorEventOf,
  twoFactorStart,
  twoFactorTransition,
} from "@fluz-kit/core/internal";
import { useCallback, useId, useReducer, useState } from "react";
import { buttonProps, formProps } from "../prompt/formProps.ts";
import { createInputs } from "../prompt/createInputs.ts";
import { askServer } from "../prompt/askServer.ts";
import { problemProps } from "../prompt/problemProps.ts";
import { useFieldText } from "../prompt/useFieldText.ts";
import { isOwnWrite, replaceText } from "../attention/writeText.ts";
import { useRequest } from "../request/useRequest.ts";
import { settleTry } from "../error/Try.ts";
import { useErrorView } from "../error/useErrorView.ts";
import { resultOf } from "../error/useFluzError.ts";
import { codeAttributes } from "./codeAttributes.ts";
import { codeEvents } from "./codeEvents.ts";
import { createTried } from "./createTried.ts";
import { problemWords } from "./problemWords.ts";
import { takeInserted } from "./takeInserted.ts";
import type { UseTwoFactorOptions } from "./UseTwoFactorOptions.ts";
import type { UseTwoFactorResult } from "./UseTwoFactorResult.ts";
import { useFreshStart } from "../prompt/useFreshStart.ts";
import { useWebOtp } from "./useWebOtp.ts";
import { codeWords } from "./codeWords.ts";

const fields = ["code"] as const;

/**
 * Everything that the field of a prompt for a texted code does, without its markup: reads it when it is
 * submitted, has the code checked, and keeps, selects or clears the text as `state` says. The digits
 * are in the input alone: no state, no attribute and no result of the hook holds them. Another code is sent by
 * `ResendButton` or `useResend`; call `codeSent` then.
 */
export function useTwoFactor(options: UseTwoFactorOptions): UseTwoFactorResult {
  const { length: given, destination, passwordManager, autoSubmit, webOtp, ...own } = options;
  const length = resolveCodeLength(given);
  const { store, view } = useErrorView(null, { ...own, operation: "verifyCode", fields });
  const error = resultOf({ store, view });
  const { settings } = view;
  const [state, dispatch] = useReducer(twoFactorTransition, twoFactorStart);
  const [tried] = useState(createTried);
  const [inputs] = useState(createInputs<"code">);
  const request = useRequest();
  const isDone = state.step === "verified";
  const isBusy = state.step === "checking";
  const hasMessage = !isDone && !isBusy && state.step !== "entering";

  const restart = useCallback(() => {
    request.abort();
    tried.forget();
    dispatch({ type: "restarted" });
  }, [request, tried, dispatch]);

  async function submit(): Promise<void> {
    const field = inputs.of("code");
    if (field === null || request.isRunning() || isDone) return;
    const read = readCodeInput(field.value, length);
    const own = store.begin();
    if (!read.ok) {
      own.ended();
      dispatch({ type: "misread", problem: read });
      return;
    }
    dispatch({ type: "submitted" });
    const secret = new Secret(read.code);
    const failure = await askServer({
      request,
      session: settings.session,
      store,
      send: (signal) => options.onSubmit(secret, { signal }),
      wipe: () => secret.destroy(),
      dispatch,
    });
    if (failure === undefined) return;
    dispatch(twoFactorEventOf(failure));
    settleTry(own, failure);
    if (failure === null) options.onVerified?.();
  }

  /**
   * After every change of the text. React renders only if a message has to go.
   *
   * @param event React's; a component of the host's may tell of a change by anything
   */
  function changed(event: unknown): void {
    const field = inputs.of("code");
    if (field === null || isOwnWrite(field)) return;
    const { nativeEvent = {} } = event instanceof Object && "nativeEvent" in event ? event : {};
    const native = nativeEvent instanceof Object ? nativeEvent : {};
    const isComposing = "isComposing" in native && native.isComposing === true;
    // What takes its place is a change of its own.
    if (!isComposing && takeInserted(field, native, length)) return;
    if (hasMessage) dispatch({ type: "edited" });
    if (!autoSubmit || isComposing || isBusy) return;
    const read = readCodeInput(field.value, length);
    if (!read.ok || !tried.isNew(read.code)) return;
    if (field.form) field.form.requestSubmit();
    else submit().catch(() => {});
  }

  const { messages } = settings;
  const words = codeWords(messages);
  const problem = state.problem && problemWords(state.problem, length, words);
  useFieldText({
    state,
    fieldOf: () => inputs.of("code"),
    empty: inputs.wipe,
    problem,
    announcer: settings.announcer,
  });

  useFreshStart({
    subject: destination,
    onMove() {
      restart();
      store.reset();
    },
    onReturn: restart,
    onHide: tried.forget,
    request,
    dispatch,
  });

  useWebOtp(webOtp === true && !isBusy && !isDone, (text) => {
    const field = inputs.of("code");
    const read = readCodeInput(text, length);
    // What the person has begun to type is theirs.
    if (field === null || field.value !== "" || !read.ok) return;
    replaceText(field, read.code);
  });

  const id = `fluz-${useId().replace(/\W/g, "")}`;
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = state.problem ? `${hintId} ${problemId}` : hintId;
  const { ref: wire, ...field } = error.field("code", { "aria-describedby": describedBy });
  const { attemptsLeft } = error.error?.details ?? {};

  return {
    state,
    error,
    attemptsLeft: typeof attemptsLeft === "number" && attemptsLeft >= 0 ? attemptsLeft : null,
    label: { htmlFor: id, children: messages.interface.fields.code },
    hint: { id: hintId },
    problem: problemProps(problemId, state.problem, problem),
    input: {
      ...codeAttributes(passwordManager),
      ...field,
      ...(state.problem && { "aria-invalid": "true" }),
      id,
      ref: inputs.refOf("code", wire),
      readOnly: isBusy || isDone,
      ...codeEvents(length, changed),
    },
    form: formProps(isBusy, submit),
    submitButton: buttonProps(isBusy ? words.checking : words.check, isBusy),
    submit,
    codeSent() {
      tried.forget();
      store.events.act("resendCode");
      store.begin().ended();
      dispatch({ type: "sent" });
    },
  };
}
