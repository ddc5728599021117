"use client";
// The form in which a person enters a code that was sent to them.
import { resolveCodeLength } from "@fluz-kit/core/internal";
import type { Cooldown } from "@fluz-kit/core";
import { formatMessage } from "@fluz-kit/messages";
import { forwardRef, useRef } from "react";
import type { FormHTMLAttributes } from "react";
import { drawActions } from "../surface/drawActions.tsx";
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import { ErrorBanner } from "../error-banner/ErrorBanner.tsx";
import { FieldError } from "../field-error/FieldError.tsx";
import { drawProblem } from "../prompt/drawProblem.tsx";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { useViewedError } from "../surface/useSurface.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { FluzContext } from "../settings/FluzSettings.ts";
import { withOwnActions } from "../settings/withOwnActions.ts";
import { ResendButton } from "../resend/ResendButton.tsx";
import { useFlowCooldown } from "../resend/useFlowCooldown.ts";
import type { RequestDetails } from "../request/RequestDetails.ts";
import { CodeHelp } from "./CodeHelp.tsx";
import { CodeHint } from "./CodeHint.tsx";
import { useSpentCode } from "./useSpentCode.ts";
import { useTwoFactor } from "./useTwoFactor.ts";
import type { UseTwoFactorOptions } from "./UseTwoFactorOptions.ts";
import { codeWords } from "./codeWords.ts";

export interface TwoFactorPromptProps
  extends
    UseTwoFactorOptions,
    SurfaceProps<"label" | "hint" | "problem" | "attempts" | "submit" | "help">,
    Omit<FormHTMLAttributes<HTMLFormElement>, "onSubmit" | "onError" | "children" | "noValidate"> {
  /** Sends another code. What it resolves with is read, so a payload that holds a failure need not be thrown. */
  readonly onResend: (details: RequestDetails) => unknown;
  /** Leads to another way to prove who one is. Without it none is offered. */
  readonly onUseAnotherMethod?: (() => void) | undefined;
  /** Lets the person correct the destination: for signing up alone. With it the destination is shown in full, without it masked. */
  readonly onChangeDestination?: (() => void) | undefined;
  /** A cooldown of the host's own, such as one that the first code has begun. @default one per flow */
  readonly cooldown?: Cooldown | undefined;
  /** Whether the wait for another code survives a reload, under the name of the flow. @default true */
  readonly persist?: boolean | undefined;
  /**
   * Whether an expired code (AUTH-0029) is replaced without a press: once per flow, never before the
   * wait for another one is over, and said aloud. Every text costs money. @default false
   */
  readonly autoResend?: boolean | undefined;
  /** How long a code works, in milliseconds, if the host knows it. The server decides: nothing is blocked after it. */
  readonly lifetimeMs?: number | undefined;
  /** Whether the field looks like one cell per digit. It stays one input. For lengths of 4 to 8. @default false */
  readonly cells?: boolean | undefined;
}

/**
 * Asks for a code that was sent to the person, and gets them on whatever becomes of it: mistyped,
 * expired, not come. One field that takes typing, pasting and filling in as they come; another code,
 * with one wait; help for when none comes. Which of these stands out follows the guidance.
 *
 * Renders a `<form>` element. It must not stand inside another form.
 */
export const TwoFactorPrompt = forwardRef<HTMLFormElement, TwoFactorPromptProps>(
  function TwoFactorPrompt(props, ref) {
    const { onResend, onUseAnotherMethod, onChangeDestination, ...unread } = props;
    const { length: given, destination, onSubmit, onVerified, autoSubmit, ...other } = unread;
    const length = resolveCodeLength(given);
    const { webOtp, passwordManager, cooldown: own, persist, autoResend, ...last } = other;
    const { lifetimeMs, cells, ...more } = last;
    const { className, classNames, slots, ...rest } = withoutErrorProps(more);
    const resend = useRef<HTMLDivElement>(null);
    const edit = destination?.includes("@") ? "editEmail" : "editPhone";
    const code = useTwoFactor({
      ...more,
      length,
      destination,
      onSubmit,
      onVerified,
      autoSubmit,
      webOtp,
      passwordManager,
      actions: withOwnActions(props.actions, {
        // One button and one wait: an error that offers another code presses it.
        resendCode: () => resend.current?.querySelector("button")?.click(),
        useAnotherMethod: onUseAnotherMethod,
        [edit]: onChangeDestination,
      }),
    });
    const { error, state } = code;
    const viewed = useViewedError({ error });
    const { view } = viewed;
    const { settings } = view;
    const { messages } = settings;
    const words = codeWords(messages);
    const cooldown = useFlowCooldown({ cooldown: own, persist }, settings);
    const { codeSent: onSent } = code;
    const sending = useSpentCode({ view, cooldown, destination, autoResend, resend, onSent });
    const part = createParts("TwoFactorPrompt", { classNames, slots });

    const next = actionsToDraw(viewed, undefined);
    const isResendNext = next[0]?.id === "resendCode" && next[0].primary;
    // The prompt has its own button for that, beside the field.
    const beside = next.filter(({ id }) => id !== "resendCode");
    const errorSlots = { actions: beside.length > 0 ? drawActions(beside, viewed) : null };
    return (
      <FluzContext.Provider value={settings}>
        <form
          lang={messages.locale}
          dir={messages.direction}
          {...rest}
          {...code.form}
          ref={ref}
          className={joinClasses("fluz-TwoFactorPrompt", className)}
          data-state={state.step}
          data-length={length}
          data-cells={cells ? "" : undefined}
        >
          <ErrorBanner error={error} slots={errorSlots} />
          <div className="fluz-TwoFactorPrompt-field">
            <label
              {...code.label}
              className={joinClasses("fluz-TwoFactorPrompt-label", classNames?.label)}
            >
              {slots?.label ?? code.label.children}
            </label>
            {part(
              "hint",
              "p",
              <CodeHint
                length={length}
                destination={destination}
                isOwn={onChangeDestination !== undefined}
                autoSubmit={autoSubmit}
                lifetimeMs={lifetimeMs}
                settings={settings}
              />,
              code.hint,
            )}
            <input {...code.input} className="fluz-TwoFactorPrompt-input sentry-mask" />
            {drawProblem(part, code.problem, messages.interface.errorPrefix)}
            <FieldError error={error} field="code" slots={errorSlots} />
            {code.attemptsLeft !== null &&
              part("attempts", "p", formatMessage(words.triesLeft, { count: code.attemptsLeft }))}
          </div>
          <button
            {...code.submitButton}
            className={joinClasses("fluz-Action fluz-TwoFactorPrompt-submit", classNames?.submit)}
            data-variant={isResendNext ? "secondary" : "primary"}
          >
            {slots?.submit ?? code.submitButton.children}
          </button>
          <ResendButton
            ref={resend}
            onResend={onResend}
            {...sending}
            cooldown={cooldown}
            destination={destination}
            primary={isResendNext}
          />
          {slots?.help !== null && (
            <CodeHelp
              error={error}
              className={classNames?.help}
              editLabel={messages.actions[edit]}
              onEdit={onChangeDestination}
              onUseAnotherMethod={onUseAnotherMethod}
            >
              {slots?.help ?? words.missingHelp}
            </CodeHelp>
          )}
        </form>
      </FluzContext.Provider>
    );
  },
);
