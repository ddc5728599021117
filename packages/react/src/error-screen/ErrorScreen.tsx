"use client";
import { forwardRef, useId } from "react";
import type { HTMLAttributes } from "react";
import { usePlaces } from "../internal/usePlaces.ts";
import { ActionList } from "../actions/ActionList.tsx";
import { stepsToDraw } from "../actions/stepsToDraw.ts";
import type { ErrorProps } from "../internal/ErrorProps.ts";
import { Icon } from "../internal/Icon.tsx";
import { Reference } from "../internal/Reference.tsx";
import { createParts, joinClasses } from "../internal/createParts.tsx";
import type { PartProps } from "../internal/createParts.tsx";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import { useErrorSource, withoutErrorProps } from "../internal/useErrorSource.ts";
import { useOutranked } from "../internal/useOutranked.ts";

/** The parts of a screen. */
export type ErrorScreenPart = "icon" | "body" | "title" | "description" | "actions" | "reference";

export interface ErrorScreenProps
  extends
    ErrorProps,
    PartProps<ErrorScreenPart>,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** `region` makes it a landmark. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 where the error replaces one step, else 1 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * An error that leaves nothing else to do here, in place of the form or the step. Draws any error
 * that it is given, whatever its placement. Its heading takes the focus when it answers what the
 * person did. It brings no `<main>` of its own, so it can stand in one.
 *
 * Renders a `<div>` element with `role="group"` and `data-surface`, `"step"` or `"screen"`; or nothing:
 * when there is no error, when a declared field shows it, and for what the person cancelled.
 */
export const ErrorScreen = forwardRef<HTMLDivElement, ErrorScreenProps>(
  function ErrorScreen(props, ref) {
    const [, frame] = useErrorSource(props);
    const { instance, guidance, words, owner, settings } = frame;
    const id = useId();
    const isWanted = words !== null && owner === null;
    const isShown = !useOutranked(frame, isWanted, Infinity) && isWanted;
    const places = usePlaces(instance, ref, isShown);
    useCommitEffect(instance.standBy, [instance]);
    if (!isShown || !guidance) return null;

    const surface = guidance.placement.surface === "step" ? "step" : "screen";
    const { headingLevel = surface === "step" ? 2 : 1, ...more } = withoutErrorProps(props);
    const { className, classNames, slots, ...rest } = more;
    const part = createParts("ErrorScreen", { classNames, slots });
    const { messages } = settings;
    const { severity, referenceCode, error } = guidance;
    const { lang } = words;
    const steps = stepsToDraw(frame, props.actions);
    const isSupported = steps.some((action) => action.id === "contactSupport");
    const Title = `h${headingLevel}` as const;
    return (
      <div
        // A fieldset would claim the fields; this is a group of words and buttons.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        lang={messages.locale}
        dir={messages.direction}
        aria-labelledby={`${id}severity ${id}title`}
        aria-describedby={`${id}description`}
        {...rest}
        ref={places.root}
        className={joinClasses("fluz-ErrorScreen", className)}
        data-severity={severity}
        data-surface={surface}
      >
        {part("icon", "span", <Icon name={severity} />)}
        {part(
          "body",
          "div",
          <>
            <span id={`${id}severity`} className="fluz-visuallyHidden">
              {messages.interface.severity[severity]}
            </span>
            {slots?.title !== null && (
              <Title
                ref={places.title}
                id={`${id}title`}
                lang={lang}
                tabIndex={-1}
                aria-describedby={`${id}description`}
                className={joinClasses("fluz-ErrorScreen-title", classNames?.title)}
              >
                {slots?.title ?? words.title}
              </Title>
            )}
            {part("description", "p", words.description, { id: `${id}description`, lang })}
            {steps.length > 0 && part("actions", "div", <ActionList frame={frame} steps={steps} />)}
            {isSupported &&
              referenceCode !== null &&
              part(
                "reference",
                "p",
                <Reference error={error} reference={referenceCode} settings={settings} />,
              )}
          </>,
        )}
      </div>
    );
  },
);
