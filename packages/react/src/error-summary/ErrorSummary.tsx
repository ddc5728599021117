"use client";
// Lists the errors of one form above it, and leaves a single one to its field or to a banner.
import { forwardRef } from "react";
import type { HTMLAttributes } from "react";
import { ErrorBanner } from "../error-banner/ErrorBanner.tsx";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { useViewedError } from "../surface/useSurface.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { warnOfProps } from "../surface/warnOfProps.ts";
import { bareFailureOf, resultOf, viewedErrorOf } from "../error/useFluzError.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { summaryItems } from "./SummaryItem.ts";
import type { FieldIds } from "./SummaryItem.ts";
import type { SummaryParts } from "./SummaryView.tsx";
import { SummaryView } from "./SummaryView.tsx";

export interface ErrorSummaryProps
  extends
    ErrorProps,
    SummaryParts,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  /**
   * What `useFluzError` returned; any failure, of which every failing response key counts; or a list
   * of these. `null`, `undefined` and an empty list render nothing. Keep failures between renders: a
   * new object is a new failure, unless it holds the same thrown error.
   */
  readonly error: unknown;
  /** The ids of the inputs, for failures that no hook has read: then their items lead there. */
  readonly fieldIds?: FieldIds | undefined;
  /** `region` makes it a landmark, for a page with one form. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * Several errors of one form at once, above it: what each one is, and a link to its field. Fields that
 * show one of them keep it, in the same words; banners give way. One error alone is no list: its field
 * shows it, or else a banner does, which stands here. The summary takes the focus when it answers what
 * the person did; it is no live region (WCAG 3.3.1).
 *
 * Renders a `<div>` element with `role="group"`, or nothing.
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(
  function ErrorSummary(props, ref) {
    const given = listOf(props.error);
    const results = given.flatMap((one) => viewedErrorOf(one) ?? []);
    const [bare, ...bareOnes] = given
      .filter((one) => viewedErrorOf(one) === null)
      .map(bareFailureOf);
    const more = bareOnes.filter((one) => one !== null);
    const { actions, operation, attempt } = props;
    if (process.env.NODE_ENV !== "production") warnOfProps(props, isAllRead(props.error));
    const own = useViewedError({ error: bare ?? null, operation, attempt });
    const errors = [...results, own];
    const [first, second, ...others] = summaryItems(errors, more);
    const { fieldIds, classNames, slots, ...rest } = withoutErrorProps(props);
    if (!first || !second) {
      // What has something to say; a result that has nothing yet still makes a place for it.
      const shown = newestOf(errors) ?? results[0] ?? own;
      return <ErrorBanner {...rest} ref={ref} error={resultOf(shown)} actions={actions} />;
    }
    const standing = errors.filter(({ view }) => view.occurrence !== null);
    return (
      <SummaryView
        {...rest}
        forwarded={ref}
        fieldIds={fieldIds}
        classNames={classNames}
        slots={slots}
        actions={actions}
        items={[first, second, ...others]}
        errors={standing}
        listed={[...standing.map(({ view }) => view.occurrence), ...more]}
      />
    );
  },
);

/** Of errors that say the same the newest: the person has not been told of it yet. */
function newestOf(errors: readonly ViewedError[]): ViewedError | undefined {
  const ageOf = ({ view }: ViewedError) => view.occurrence?.age ?? 0;
  const standing = errors.filter(({ view }) => view.occurrence);
  return standing.sort((a, b) => ageOf(a) - ageOf(b)).at(-1);
}

/** Whether hooks have read all of it. What is not there yet may be anything. */
function isAllRead(error: unknown): boolean {
  try {
    const all = [error].flat();
    return all.length > 0 && all.every((one) => viewedErrorOf(one) !== null);
  } catch {
    return false;
  }
}

/** A list of failures is not a failure of its own, and holes in it are none. Never throws. */
function listOf(error: unknown): readonly unknown[] {
  try {
    if (Array.isArray(error)) return error.filter((one: unknown) => one ?? false);
  } catch {
    // A proxy that has been revoked: a failure like any other.
  }
  return [error];
}
