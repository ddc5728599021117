"use client";
import type { Guidance } from "@fluz-kit/core";
import { useId } from "react";
import type { ReactElement, RefObject } from "react";
import { ActionList } from "../internal/ActionList.tsx";
import { SeverityIcon } from "../internal/SeverityIcon.tsx";
import { joinClasses } from "../internal/joinClasses.ts";
import { useFocusHome } from "../internal/useFocusHome.ts";
import { viewOf } from "../use-fluz-error/FluzErrorView.ts";
import type { Steps, ViewedResult } from "../use-fluz-error/FluzErrorView.ts";
import type { ErrorBannerPart } from "./ErrorBanner.tsx";
import type { BannerViewProps } from "./BannerView.tsx";

type BannerProps = BannerViewProps["rest"] & {
  readonly fluz: ViewedResult;
  readonly guidance: Guidance;
  readonly steps: Steps;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly attach: (element: HTMLDivElement | null) => void;
};

/** The banner itself, mounted as long as it is seen. */
export function Banner({
  fluz,
  guidance,
  steps,
  surface,
  attach,
  headingLevel = 2,
  onDismiss,
  dismissible = onDismiss !== undefined,
  className,
  classNames,
  ...rest
}: BannerProps): ReactElement {
  const { severity, error } = guidance;
  const { messages, relatedField } = viewOf(fluz);
  const words = messages.interface;
  const id = useId();
  useFocusHome(surface, relatedField);

  const part = (name: ErrorBannerPart) =>
    joinClasses(`fluz-ErrorBanner-${name}`, classNames?.[name]);
  const Title = `h${headingLevel}` as const;
  const isOffered = steps.actions.some((action) => action.id === "contactSupport");
  const reference = isOffered ? guidance.referenceCode : null;
  const [before, after] = words.reference.split("{reference}");

  return (
    <div
      lang={messages.locale}
      dir={messages.direction}
      tabIndex={-1}
      aria-labelledby={`${id}severity ${id}title`}
      aria-describedby={`${id}description`}
      {...rest}
      ref={attach}
      // A fieldset would claim the fields; this is a group of words and buttons.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      className={joinClasses("fluz-ErrorBanner", className)}
      data-severity={severity}
    >
      <SeverityIcon severity={severity} className={part("icon")} />
      <div className={part("body")}>
        <span id={`${id}severity`} className="fluz-visuallyHidden">
          {words.severity[severity]}
        </span>
        <Title id={`${id}title`} className={part("title")}>
          {fluz.title}
        </Title>
        <p id={`${id}description`} className={part("description")}>
          {fluz.description}
        </p>
        <ActionList
          {...steps}
          code={error.receivedCode ?? error.kind}
          messages={messages}
          className={part("actions")}
        />
        {reference !== null && (
          <p className={part("reference")}>
            {before}
            <bdi dir="ltr">{reference}</bdi>
            {after}
          </p>
        )}
      </div>
      {dismissible && severity !== "critical" && (
        <button
          type="button"
          className={part("dismiss")}
          aria-label={words.dismiss}
          onClick={() => {
            fluz.dismiss();
            onDismiss?.();
          }}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden focusable="false">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      )}
    </div>
  );
}
