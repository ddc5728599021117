"use client";
// Runs a resend button without its markup, for the kit's own and for a host's.
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import { useId, useRef } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { resultOf } from "../error/useFluzError.ts";
import { useErrorView } from "../error/useErrorView.ts";
import type { View } from "../error/View.ts";
import { beginSending } from "./beginSending.ts";
import { useWatchedCooldown } from "./useCooldown.ts";
import type { UseResendOptions } from "./UseResendOptions.ts";
import type { UseResendResult } from "./UseResendResult.ts";
import { useSending } from "./useSending.ts";

/**
 * Sends another code, one at a time and never before the wait is over, for a button of your own. It announces that
 * a code was sent, why it was not, and that the wait is over, once each (WCAG 4.1.3). The wait is a deadline, so
 * a reload or another screen does not begin it anew.
 */
export function useResend(options: UseResendOptions): UseResendResult {
  const [resend] = useViewedResend(options);
  return resend;
}

/** The same, and the view of its error. */
export function useViewedResend(options: UseResendOptions): readonly [UseResendResult, View] {
  const { error: given, onResend, onSent, onError, cooldown: ownCooldown, ...more } = options;
  const { destination, persist, operation = "resendCode", ...own } = more;
  const id = `${useId()}wait`;
  const { store, view } = useErrorView(null, { ...own, operation });
  const error = resultOf({ store, view });
  const { settings } = view;
  const { messages, locale = messages.locale, announcer } = settings;
  const words = messages.interface;
  const aim = { cooldown: ownCooldown, destination, persist };
  const [cooldown, snapshot] = useWatchedCooldown(aim, settings);
  const [state, send] = useSending({
    cooldown,
    destination,
    settings,
    onResend,
    begin: () => beginSending(given ?? error),
    raise: store.raise,
    onSent,
    onError,
  });

  const secondsLeft = snapshot?.remainingSeconds ?? 0;
  const isWaiting = secondsLeft > 0;
  const waited = useRef<string | null>(null);
  useCommitEffect(() => {
    const place = JSON.stringify([destination]);
    // Asked anew: after a change of destination the render still speaks of the one before.
    const goesOn = isWaiting && cooldown.remainingMs() > 0;
    if (waited.current === place && !goesOn) announcer?.announce(words.codeNow);
    waited.current = goesOn ? place : null;
    // Once per wait: other words or another announcer do not end one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWaiting, destination]);

  const isSending = state === "sending";
  const wait = isWaiting && formatDuration(secondsLeft * 1_000, locale, messages);
  const resend: UseResendResult = {
    state,
    secondsLeft,
    isSupportFirst: snapshot?.supportFirst ?? false,
    send,
    error,
    cooldown,
    buttonProps: {
      type: "button",
      // Never `disabled`: that would take the focus away and hide the button from those who cannot see it.
      ...((isWaiting || isSending) && { "aria-disabled": true }),
      ...(isWaiting && { "aria-describedby": id }),
      onClick() {
        send().catch(() => {});
      },
      onKeyDown: pressOnce,
      children: isSending ? words.sending : messages.actions.resendCode,
    },
    waitProps: wait
      ? {
          id,
          lang: messages.locale,
          dir: messages.direction,
          children: formatMessage(words.codeIn, { wait }),
        }
      : null,
  };
  return [resend, view];
}
