"use client";
// The form in which a person enters, creates, changes or resets a passcode.
import { resolvePasscodeLength } from "@fluz-kit/core/internal";
import { forwardRef } from "react";
import type { FormHTMLAttributes } from "react";
import { drawActions } from "../surface/drawActions.tsx";
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import { ErrorBanner } from "../error-banner/ErrorBanner.tsx";
import { ErrorScreen } from "../error-screen/ErrorScreen.tsx";
import { FieldError } from "../field-error/FieldError.tsx";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { useViewedError } from "../surface/useSurface.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import type { PromptButtonProps } from "../prompt/PromptProps.ts";
import { FluzContext } from "../settings/FluzSettings.ts";
import { drawPasscodeField } from "./drawPasscodeField.tsx";
import { passcodeWords, withLength } from "./passcodeWords.ts";
import { usePasscode } from "./usePasscode.ts";
import type { UsePasscodeOptions } from "./UsePasscodeOptions.ts";

export interface PasscodePromptProps
  extends
    UsePasscodeOptions,
    SurfaceProps<"hint" | "problem" | "toggle" | "submit" | "forgot" | "cancel">,
    Omit<FormHTMLAttributes<HTMLFormElement>, "onSubmit" | "onError" | "children" | "noValidate"> {
  /** The level of the title above the fields, where an answer gives them one. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * Asks for a passcode, to check, create, change or reset it, and goes on from one to the other where
 * the answer asks for it: who has none creates one, who has one already chooses, who has forgotten it
 * resets it. Nothing is replaced without a press, and nothing is submitted by itself.
 *
 * Renders a `<form>` element. It must not stand inside another form.
 */
export const PasscodePrompt = forwardRef<HTMLFormElement, PasscodePromptProps>(
  function PasscodePrompt(props, ref) {
    const { mode: wanted, length: given, onSubmit, onDone, onModeChange, ...unread } = props;
    const length = resolvePasscodeLength(given);
    const { onForgot, onCancel, headingLevel = 2, ...more } = unread;
    const { className, classNames, slots, ...rest } = withoutErrorProps(more);
    const passcode = usePasscode({
      ...more,
      mode: wanted,
      length,
      onSubmit,
      onDone,
      onModeChange,
      onForgot,
      onCancel,
    });
    const { error, fields } = passcode;
    const { step, mode } = passcode.state;
    const viewed = useViewedError({ error });
    const { settings, guidance } = viewed.view;
    const { messages } = settings;
    const words = passcodeWords(messages);
    const part = createParts("PasscodePrompt", { classNames, slots });

    const next = actionsToDraw(viewed, undefined);
    const { forgotButton, submitButton, cancelButton, toggleButton } = passcode;
    const canForget = forgotButton !== null;
    const isForgotNext = canForget && next[0]?.id === "resetPasscode" && next[0].primary;
    // What the prompt has a button for is not drawn a second time.
    const own = ["createPasscode", canForget && "resetPasscode", onCancel && "goBack"];
    const beside = next.filter(({ id }) => !own.includes(id));
    const actions = beside.length > 0 ? drawActions(beside, viewed) : null;
    const surface = { error, headingLevel, slots: { actions } };
    const drawButton = (
      name: "toggle" | "submit" | "forgot" | "cancel",
      button: PromptButtonProps,
      isPrimary: boolean,
    ) => (
      <button
        {...button}
        className={joinClasses(`fluz-Action fluz-PasscodePrompt-${name}`, classNames?.[name])}
        data-variant={isPrimary ? "primary" : "secondary"}
      >
        {slots?.[name] ?? button.children}
      </button>
    );
    return (
      <FluzContext.Provider value={settings}>
        <form
          lang={messages.locale}
          dir={messages.direction}
          {...rest}
          {...passcode.form}
          ref={ref}
          className={joinClasses("fluz-PasscodePrompt", className)}
          data-state={step}
          data-mode={mode}
        >
          {guidance?.placement.surface === "step" ? (
            <ErrorScreen {...surface} />
          ) : (
            <ErrorBanner {...surface} />
          )}
          {fields.map((field, index) =>
            drawPasscodeField({
              field,
              hint: withLength(words.hint, length),
              errorPrefix: messages.interface.errorPrefix,
              part,
              toggle: index === fields.length - 1 && drawButton("toggle", toggleButton, false),
              error: index === 0 && (
                <FieldError error={error} field="passcode" slots={{ actions }} />
              ),
            }),
          )}
          {fields.length > 0 && drawButton("submit", submitButton, !isForgotNext)}
          {canForget && slots?.forgot !== null && (
            <p className="fluz-PasscodePrompt-help">
              <span>{words.forgot}</span> {drawButton("forgot", forgotButton, isForgotNext)}
            </p>
          )}
          {cancelButton && drawButton("cancel", cancelButton, false)}
        </form>
      </FluzContext.Provider>
    );
  },
);
