"use client";
import type { Cooldown, FluzError } from "@fluz-kit/core";
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import { forwardRef, useId, useRef } from "react";
import type { HTMLAttributes } from "react";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { pressOnce } from "../attention/pressOnce.ts";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { PartProps } from "../surface/createParts.tsx";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { withoutErrorProps } from "../surface/useViewedError.ts";
import { SupportLink } from "../support-link/SupportLink.tsx";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { useErrorView } from "../error/useErrorView.ts";
import { resultOf } from "../error/useFluzError.ts";
import { beginTry } from "./beginTry.ts";
import { useCooldown } from "./useCooldown.ts";
import type { ResendDetails } from "./useResend.ts";
import { useResend } from "./useResend.ts";

/** The parts of the button and of what stands beside it. */
export type ResendButtonPart = "button" | "wait" | "status";

export interface ResendButtonProps
  extends
    Omit<ErrorProps, "error" | "attempt" | "actions" | "scopeLabels">,
    PartProps<ResendButtonPart>,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "onError"> {
  /** Sends a code. What it resolves with is read, so a payload that holds a failure need not be thrown; nothing at all counts as sent. */
  readonly onResend: (details: ResendDetails) => unknown;
  /** What `useFluzError` returned, if failures are shown elsewhere. @default they are shown here */
  readonly error?: Pick<UseFluzErrorResult, "begin"> | undefined;
  /** A cooldown of the host's own: with another ladder or storage, or begun by the first code. @default one per flow, kept while the provider stands */
  readonly cooldown?: Cooldown | undefined;
  /** Where the code goes: every destination waits by itself. Kept in memory alone. */
  readonly destination?: string | undefined;
  /** Whether the wait survives a reload, in `sessionStorage`, under the name of the flow. @default true */
  readonly persist?: boolean | undefined;
  /** Whether it is what to do next, and stands out. @default false */
  readonly primary?: boolean | undefined;
  /** Called when a code was sent. */
  readonly onSent?: (() => void) | undefined;
  /** Called with what kept it from being sent, the person's own cancelling included. */
  readonly onError?: ((error: FluzError) => void) | undefined;
}

/**
 * "Send a new code", and how long until it can be asked for again. While it waits or works the button
 * keeps its place and the focus, and sends nothing; its time is a deadline, so a reload, another
 * screen or a hidden page does not begin it anew. After five codes support comes first.
 *
 * The time left is text that the button is described by, and no live region: what is announced is
 * that a code was sent, why it was not, and that the wait is over, once each (WCAG 4.1.3).
 *
 * Renders a `<div>` element. On a server, and in the first render of its page, no wait is known.
 */
export const ResendButton = forwardRef<HTMLDivElement, ResendButtonProps>(
  function ResendButton(props, ref) {
    const { error, onResend, onSent, onError, primary = false, ...unread } = props;
    const { cooldown: given, destination, persist, ...more } = unread;
    const { operation = "resendCode" } = props;
    const id = useId();
    const { store, view } = useErrorView(null, { ...more, operation });
    const own = resultOf({ store, view });
    const { settings, guidance, words } = view;
    const { messages, locale = messages.locale, announcer } = settings;
    const [cooldown, snapshot] = useCooldown({ cooldown: given, destination, persist }, settings);
    const [state, send] = useResend({
      cooldown,
      destination,
      settings,
      onResend,
      begin: () => beginTry(error ?? own),
      raise: store.raise,
      onSent,
      onError,
    });

    const seconds = snapshot?.remainingSeconds ?? 0;
    const isWaiting = seconds > 0;
    const waited = useRef<string | null>(null);
    useCommitEffect(() => {
      const place = JSON.stringify([destination]);
      // Asked anew: after a change of destination the render still speaks of the one before.
      const goesOn = isWaiting && cooldown.remainingMs() > 0;
      if (waited.current === place && !goesOn) {
        announcer?.announce(messages.interface.codeNow, "polite");
      }
      waited.current = goesOn ? place : null;
      // Once per wait: other words or another announcer do not end one.
      // oxlint-disable-next-line react/exhaustive-deps
    }, [isWaiting, destination]);

    const failed =
      words &&
      formatMessage(messages.interface.announcement, {
        title: words.title,
        description: words.description,
      });
    const { className, classNames, slots, ...rest } = withoutErrorProps({ ...more, error });
    const part = createParts("ResendButton", { classNames, slots });
    const isSending = state === "sending";
    const isSupportFirst = snapshot?.supportFirst ?? false;
    const isSupported = isSupportFirst || guidance?.actions.includes("contactSupport");
    const link = isSupported && <SupportLink error={own} />;
    return (
      <div
        lang={messages.locale}
        dir={messages.direction}
        {...rest}
        ref={ref}
        className={joinClasses("fluz-ResendButton", className)}
        data-state={state}
        data-waiting={isWaiting ? "" : undefined}
        data-severity={state === "failed" ? guidance?.severity : undefined}
      >
        {isSupportFirst && link}
        <button
          type="button"
          className={joinClasses("fluz-Action fluz-ResendButton-button", classNames?.button)}
          data-variant={primary ? "primary" : "secondary"}
          // Never `disabled`: that would take the focus away and hide the button from those who cannot see it.
          aria-disabled={isWaiting || isSending || undefined}
          aria-describedby={isWaiting ? `${id}wait` : undefined}
          onClick={() => {
            send().catch(() => {});
          }}
          onKeyDown={pressOnce}
        >
          {slots?.button ?? (isSending ? messages.interface.sending : messages.actions.resendCode)}
        </button>
        {!isSupportFirst && link}
        {isWaiting &&
          part(
            "wait",
            "p",
            formatMessage(messages.interface.codeIn, {
              wait: formatDuration(seconds * 1_000, locale, messages.locale),
            }),
            { id: `${id}wait` },
          )}
        {state === "failed" && part("status", "p", failed, { lang: words?.lang })}
        {state === "sent" && part("status", "p", messages.interface.codeSent)}
      </div>
    );
  },
);
