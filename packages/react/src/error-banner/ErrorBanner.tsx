"use client";
import { forwardRef, useContext, useId } from "react";
import type { HTMLAttributes } from "react";
import { ActionList } from "../actions/ActionList.tsx";
import type { ErrorProps } from "../internal/ErrorProps.ts";
import { GuidedContext } from "../internal/GuidedContext.ts";
import { Icon } from "../internal/Icon.tsx";
import { Reference } from "../internal/Reference.tsx";
import { createParts, joinClasses } from "../internal/createParts.tsx";
import type { PartProps } from "../internal/createParts.tsx";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import { useOutranked } from "../internal/useOutranked.ts";
import { useErrorFrame, useForwarded, withoutErrorProps } from "../internal/useErrorSource.ts";
import { stepsToDraw } from "../actions/stepsToDraw.ts";

/** The parts of a banner. */
export type ErrorBannerPart =
  | "icon"
  | "body"
  | "title"
  | "description"
  | "actions"
  | "reference"
  | "dismiss";

export interface ErrorBannerProps
  extends
    ErrorProps,
    PartProps<ErrorBannerPart>,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** `region` makes it a landmark, for a page with one form. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether the person can take it away. Never for a critical error. @default true with `onDismiss`, else false */
  readonly dismissible?: boolean | undefined;
  /** Called when the person has taken it away. */
  readonly onDismiss?: (() => void) | undefined;
}

/**
 * What happened and what to do now, at the head of a form. Takes the focus when it answers what the
 * person did; it is no live region. Renders a `<div>` element with `role="group"`, or nothing: when
 * there is no error, when a declared field shows it, when its form has something worse to show, and for
 * what the person cancelled.
 */
export const ErrorBanner = forwardRef<HTMLDivElement, ErrorBannerProps>(
  function ErrorBanner(props, ref) {
    const frame = useErrorFrame(props);
    const { instance, guidance, words, owner, settings } = frame;
    const id = useId();
    const isGuided = useContext(GuidedContext) === instance;
    const isWanted = words !== null && owner === null && !isGuided;
    const isShown = !useOutranked(frame, isWanted) && isWanted;
    useCommitEffect(instance.standBy, [instance]);
    useForwarded(ref, frame, isShown);
    if (!isShown || !guidance) return null;

    const { headingLevel = 2, onDismiss, ...more } = withoutErrorProps(props);
    const { dismissible = onDismiss !== undefined, className, classNames, slots, ...rest } = more;
    const part = createParts("ErrorBanner", { classNames, slots });
    const { messages } = settings;
    const { severity, referenceCode } = guidance;
    const { lang } = words;
    const steps = stepsToDraw(frame, props.actions);
    const isSupported = steps.some((action) => action.id === "contactSupport");
    return (
      <div
        // A fieldset would claim the fields; this is a group of words and buttons.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        lang={messages.locale}
        dir={messages.direction}
        tabIndex={-1}
        aria-labelledby={`${id}severity ${id}title`}
        aria-describedby={`${id}description`}
        {...rest}
        ref={instance.fields.place}
        className={joinClasses("fluz-ErrorBanner", className)}
        data-severity={severity}
      >
        {part("icon", "span", <Icon name={severity} />)}
        {part(
          "body",
          "div",
          <>
            <span id={`${id}severity`} className="fluz-visuallyHidden">
              {messages.interface.severity[severity]}
            </span>
            {part("title", `h${headingLevel}`, words.title, { id: `${id}title`, lang })}
            {part("description", "p", words.description, { id: `${id}description`, lang })}
            {steps.length > 0 && part("actions", "div", <ActionList frame={frame} steps={steps} />)}
            {isSupported &&
              referenceCode !== null &&
              part(
                "reference",
                "p",
                <Reference error={guidance.error} reference={referenceCode} settings={settings} />,
              )}
          </>,
        )}
        {dismissible &&
          severity !== "critical" &&
          part("dismiss", "button", <Icon name="dismiss" />, {
            "aria-label": messages.interface.dismiss,
            onClick() {
              instance.dismiss();
              onDismiss?.();
            },
          })}
      </div>
    );
  },
);
