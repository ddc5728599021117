"use client";
import {
  readCodeInput,
  resolveCodeLength,
  Secret,
  twoFactorEventOf,
  twoFactorStart,
  twoFactorTransition,
} from "@fluz-kit/core";
import { useCallback, useEffect, useId, useReducer, useRef, useState } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import { useRequest } from "../request/useRequest.ts";
import { settleTry } from "../error/Try.ts";
import { useErrorView } from "../error/useErrorView.ts";
import { resultOf } from "../error/useFluzError.ts";
import { codeAttributes } from "./codeAttributes.ts";
import { createTried } from "./createTried.ts";
import { problemWords } from "./problemWords.ts";
import { takeInserted, takePasted } from "./takeInserted.ts";
import { useCodeText } from "./useCodeText.ts";
import type { UseTwoFactorOptions } from "./UseTwoFactorOptions.ts";
import type { UseTwoFactorResult } from "./UseTwoFactorResult.ts";
import { useFreshStart } from "../prompt/useFreshStart.ts";
import { useWebOtp } from "./useWebOtp.ts";
import { codeWords } from "./codeWords.ts";

const fields = ["code"] as const;

/**
 * Everything that a prompt for a texted code does, without its markup: reads the field when it is
 * submitted, has the code checked, and keeps, selects or clears the text as `state` says. The digits
 * are in the input alone: no state, no attribute and no result of the hook holds them.
 */
export function useTwoFactor(options: UseTwoFactorOptions): UseTwoFactorResult {
  const { length: given, destination, passwordManager, autoSubmit, webOtp, ...own } = options;
  const length = resolveCodeLength(given);
  const { store, view } = useErrorView(null, { ...own, operation: "verifyCode", fields });
  const error = resultOf({ store, view });
  const { settings } = view;
  const [state, dispatch] = useReducer(twoFactorTransition, twoFactorStart);
  const [tried] = useState(createTried);
  const input = useRef<HTMLInputElement | null>(null);
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
    const field = input.current;
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
    const sent = request.run(
      (signal) => options.onSubmit(secret, { signal }),
      settings.session,
      () => secret.destroy(),
    );
    const { failure, isGivenUp } = await sent.catch((thrown: unknown) => {
      dispatch({ type: "cancelled" });
      store.raise(thrown);
      throw thrown;
    });
    if (isGivenUp) return;
    dispatch(twoFactorEventOf(failure));
    settleTry(own, failure);
    if (failure === null) options.onVerified?.();
  }

  /** After every change of the text. React renders only if a message has to go. */
  function changed(field: HTMLInputElement, event: object = {}): void {
    const isComposing = "isComposing" in event && event.isComposing === true;
    // What takes its place is a change of its own.
    if (!isComposing && takeInserted(field, event, length)) return;
    if (hasMessage) dispatch({ type: "edited" });
    if (!autoSubmit || isComposing || isBusy) return;
    const read = readCodeInput(field.value, length);
    if (!read.ok || !tried.isNew(read.code)) return;
    if (field.form) field.form.requestSubmit();
    else submit().catch(() => {});
  }

  const { messages } = settings;
  const problem = state.problem && problemWords(state.problem, length, codeWords(messages));
  useCodeText(input, state, problem, settings.announcer);

  useFreshStart(destination, restart, () => {
    restart();
    store.reset();
  });
  useEffect(() => {
    // Brought back by React's Activity, it waits for an answer that nobody takes any more.
    if (!request.isRunning()) dispatch({ type: "cancelled" });
    return tried.forget;
  }, [request, tried, dispatch]);

  useWebOtp(webOtp === true && !isBusy && !isDone, (text) => {
    const field = input.current;
    const read = readCodeInput(text, length);
    // What the person has begun to type is theirs.
    if (field === null || field.value !== "" || !read.ok) return;
    field.value = read.code;
    changed(field);
  });

  const id = `fluz-${useId().replace(/\W/g, "")}`;
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = state.problem ? `${hintId} ${problemId}` : hintId;
  const { ref: wire, ...field } = error.field("code", { describedBy });
  const ref = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element;
      wire(element);
    },
    [wire, input],
  );
  const { attemptsLeft } = error.error?.details ?? {};

  return {
    state,
    error,
    problem,
    attemptsLeft: typeof attemptsLeft === "number" && attemptsLeft >= 0 ? attemptsLeft : null,
    hintId,
    problemId,
    input: {
      ...codeAttributes(passwordManager),
      ...field,
      ...(state.problem && { "aria-invalid": "true" }),
      id,
      ref,
      readOnly: isBusy || isDone,
      onChange: ({ currentTarget, nativeEvent }) => changed(currentTarget, nativeEvent),
      onCompositionEnd: ({ currentTarget, nativeEvent }) => changed(currentTarget, nativeEvent),
      onPaste(event) {
        const { currentTarget, clipboardData } = event;
        if (takePasted(currentTarget, clipboardData.getData("text"), length))
          event.preventDefault();
      },
      onKeyDown(event) {
        pressOnce(event);
        // Safari tells of the Enter that ends a composition after its end, as key 229.
        const { isComposing, keyCode } = event.nativeEvent;
        if (event.key === "Enter" && (isComposing || keyCode === 229)) event.preventDefault();
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
    codeSent() {
      tried.forget();
      store.events.act("resendCode");
      store.begin().ended();
      dispatch({ type: "sent" });
    },
  };
}
