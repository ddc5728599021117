"use client";
import { forwardRef, useId } from "react";
import type { HTMLAttributes } from "react";
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
import { accessItems } from "./accessItems.ts";
import type { Authorization } from "./grantHref.ts";
import { grantHref } from "./grantHref.ts";
import { usePlaces } from "../internal/usePlaces.ts";

/** The parts of the prompt. */
export type AccessPromptPart =
  | "icon"
  | "body"
  | "title"
  | "description"
  | "access"
  | "actions"
  | "reference";

export interface AccessPromptProps
  extends
    ErrorProps,
    PartProps<AccessPromptPart>,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** The scopes that are missing. Only their labels are shown. @default none: nothing is listed */
  readonly scopes?: readonly string[] | undefined;
  /** Leads "Review access" to Fluz's consent page, for `scopes` alone. `actions.grantAccess` comes before it. */
  readonly authorization?: Authorization | undefined;
  /** `region` makes it a landmark, for a page with nothing else. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

const none: readonly string[] = [];

/**
 * Asks for access that is missing (AUTH-0031): what for, in the host's words (`scopeLabels`), a way to
 * grant it and a way to decline (`actions.goBack`). It asks only when pressed, and stops asking when
 * it has been turned down twice: then support is offered, and no list. A banner of the same form
 * gives way to it. It draws any other error too, as a banner would.
 *
 * Its heading takes the focus when it answers what the person did. Renders a `<div>` element with
 * `role="group"`, or nothing: when there is no error, and when a declared field shows it.
 */
export const AccessPrompt = forwardRef<HTMLDivElement, AccessPromptProps>(
  function AccessPrompt(props, ref) {
    const [, frame] = useErrorSource(props);
    const { instance, guidance, words, owner, settings } = frame;
    const id = useId();
    const isWanted = words !== null && owner === null;
    const isShown = !useOutranked(frame, isWanted, Infinity) && isWanted;
    const places = usePlaces(instance, ref, isShown);
    useCommitEffect(instance.standBy, [instance]);
    if (!isShown || !guidance) return null;

    const { headingLevel = 2, scopes = none, authorization, ...more } = withoutErrorProps(props);
    const { className, classNames, slots, ...rest } = more;
    const part = createParts("AccessPrompt", { classNames, slots });
    const { messages, scopeLabels } = settings;
    const { severity, referenceCode, actions } = guidance;
    const { lang } = words;
    // Nothing is asked for that cannot be granted here any more.
    const asked = actions.includes("grantAccess") ? scopes : none;
    const items = accessItems(asked, scopeLabels, messages.interface.accessOther);
    const grantAccess = props.actions?.grantAccess ?? grantHref(authorization, asked);
    const steps = stepsToDraw(
      frame,
      grantAccess ? { ...props.actions, grantAccess } : props.actions,
    );
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
        className={joinClasses("fluz-AccessPrompt", className)}
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
            {slots?.title !== null && (
              <Title
                ref={places.title}
                id={`${id}title`}
                lang={lang}
                tabIndex={-1}
                className={joinClasses("fluz-AccessPrompt-title", classNames?.title)}
              >
                {slots?.title ?? words.title}
              </Title>
            )}
            {part("description", "p", words.description, { id: `${id}description`, lang })}
            {items.length > 0 &&
              part(
                "access",
                "div",
                <>
                  <p id={`${id}access`}>{messages.interface.accessAsked}</p>
                  <ul aria-labelledby={`${id}access`}>
                    {items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ul>
                </>,
              )}
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
      </div>
    );
  },
);
