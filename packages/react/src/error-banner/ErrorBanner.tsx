"use client";
import { forwardRef } from "react";
import type { HTMLAttributes } from "react";
import { ErrorSource } from "../internal/ErrorSource.tsx";
import type { ErrorProps } from "../internal/ErrorProps.ts";
import { BannerView } from "./BannerView.tsx";

/** The parts of a banner that can be given a class name of the host's. */
export type ErrorBannerPart =
  | "icon"
  | "body"
  | "title"
  | "description"
  | "actions"
  | "reference"
  | "dismiss";

export interface ErrorBannerProps
  extends ErrorProps, Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether the person can take it away. Never for a critical error. @default true with `onDismiss`, else false */
  readonly dismissible?: boolean | undefined;
  /** Called when the person has taken it away. */
  readonly onDismiss?: (() => void) | undefined;
  /** Class names per part, added to the kit's own. */
  readonly classNames?: Readonly<Partial<Record<ErrorBannerPart, string>>> | undefined;
}

/**
 * What happened and what to do now, at the head of a form. Takes the focus when it answers what the
 * person did; it is no live region. Renders a `<div>` element with `role="group"`, or nothing: when
 * there is no error, when a declared field shows it, and for what the person cancelled.
 */
export const ErrorBanner = forwardRef<HTMLDivElement, ErrorBannerProps>(function ErrorBanner(
  { error, operation, attempt, actions, ...rest },
  ref,
) {
  return (
    <ErrorSource error={error} operation={operation} attempt={attempt}>
      {(fluz) => <BannerView fluz={fluz} actions={actions} forwarded={ref} rest={rest} />}
    </ErrorSource>
  );
});
