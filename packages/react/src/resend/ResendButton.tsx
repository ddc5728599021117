"use client";
// The button that sends another code, with its wait and what became of the last code.
import { formatMessage } from "@fluz-kit/messages";
import { forwardRef } from "react";
import type { HTMLAttributes } from "react";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { markOf } from "../error/markOf.ts";
import { SupportLink } from "../support-link/SupportLink.tsx";
import { useViewedResend } from "./useResend.ts";
import type { UseResendOptions } from "./UseResendOptions.ts";

export interface ResendButtonProps
  extends
    UseResendOptions,
    SurfaceProps<"button" | "wait" | "status">,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "onError"> {
  /** Whether it is what to do next, and stands out. @default false */
  readonly primary?: boolean | undefined;
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
    const { primary = false, error: given, ...unread } = props;
    const { onResend, onSent, onError, cooldown, destination, persist, ...more } = unread;
    const own = { onResend, onSent, onError, cooldown, destination, persist, error: given };
    const [resend, view] = useViewedResend({ ...more, ...own });
    const { settings, guidance, words } = view;
    const { messages } = settings;
    const { state, error, isSupportFirst, buttonProps, waitProps } = resend;
    const failed =
      words &&
      formatMessage(messages.interface.announcement, {
        title: words.title,
        description: words.description,
      });
    const { className, classNames, slots, ...rest } = withoutErrorProps(more);
    const part = createParts("ResendButton", { classNames, slots });
    const isSupported = isSupportFirst || guidance?.actions.includes("contactSupport");
    const link = isSupported && <SupportLink error={error} />;
    return (
      <div
        lang={messages.locale}
        dir={messages.direction}
        {...rest}
        ref={ref}
        className={joinClasses("fluz-ResendButton", className)}
        data-state={state}
        data-waiting={waitProps ? "" : undefined}
        data-severity={state === "failed" ? guidance?.severity : undefined}
        {...(state === "failed" && markOf(view))}
      >
        {isSupportFirst && link}
        <button
          {...buttonProps}
          className={joinClasses("fluz-Action fluz-ResendButton-button", classNames?.button)}
          data-variant={primary ? "primary" : "secondary"}
        >
          {slots?.button ?? buttonProps.children}
        </button>
        {!isSupportFirst && link}
        {waitProps && part("wait", "p", waitProps.children, { id: waitProps.id })}
        {state === "failed" && part("status", "p", failed, { lang: words?.lang })}
        {state === "sent" && part("status", "p", messages.interface.codeSent)}
      </div>
    );
  },
);
