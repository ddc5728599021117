"use client";
import type { FieldName } from "@fluz-kit/core";
import { forwardRef } from "react";
import type { ForwardedRef, HTMLAttributes, ReactElement } from "react";
import { ActionList } from "../internal/ActionList.tsx";
import type { ErrorProps } from "../internal/ErrorProps.ts";
import { ErrorSource } from "../internal/ErrorSource.tsx";
import { SeverityIcon } from "../internal/SeverityIcon.tsx";
import { joinClasses } from "../internal/joinClasses.ts";
import { useFocusHome } from "../internal/useFocusHome.ts";
import { useRootRef } from "../internal/useRootRef.ts";
import { viewOf } from "../use-fluz-error/FluzErrorView.ts";
import type { ViewedResult } from "../use-fluz-error/FluzErrorView.ts";

/** The parts of a field's error that can be given a class name of the host's. */
export type FieldErrorPart = "icon" | "message" | "title" | "description" | "actions";

export interface FieldErrorProps
  extends ErrorProps, Omit<HTMLAttributes<HTMLDivElement>, "children" | "onError"> {
  /** The field that this stands beside. */
  readonly field: FieldName;
  /** The id of the text, for a bare failure: let the input's `aria-describedby` name it. With a hook's result `field()` does that. */
  readonly id?: string | undefined;
  /** Class names per part, added to the kit's own. */
  readonly classNames?: Readonly<Partial<Record<FieldErrorPart, string>>> | undefined;
}

/**
 * What is wrong with one field, beside it, with the steps that the field itself is not. It is no
 * live region: the field is described by it, and takes the focus. Renders a `<div>` element, or
 * nothing while the error that stands is not this field's.
 */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError(
  { error, operation, attempt, id, ...rest },
  ref,
) {
  return (
    <ErrorSource
      error={error}
      operation={operation}
      attempt={attempt}
      errorId={id}
      fields={[rest.field]}
    >
      {(fluz) =>
        viewOf(fluz).owner === rest.field ? (
          <FieldErrorView {...rest} fluz={fluz} forwarded={ref} />
        ) : null
      }
    </ErrorSource>
  );
});

type FieldErrorViewProps = Omit<FieldErrorProps, keyof ErrorProps | "id"> &
  Pick<ErrorProps, "actions"> & {
    readonly fluz: ViewedResult;
    readonly forwarded: ForwardedRef<HTMLDivElement>;
  };

function FieldErrorView({
  fluz,
  field,
  actions,
  forwarded,
  className,
  classNames,
  ...rest
}: FieldErrorViewProps): ReactElement | null {
  const { messages, errorIdOf, relatedField, stepsWith, place } = viewOf(fluz);
  const { surface, attach } = useRootRef(forwarded, place);
  useFocusHome(surface, relatedField);
  const { guidance } = fluz;
  if (guidance === null) return null;

  const { severity, error } = guidance;
  const part = (name: FieldErrorPart) => joinClasses(`fluz-FieldError-${name}`, classNames?.[name]);
  return (
    <div
      lang={messages.locale}
      dir={messages.direction}
      {...rest}
      ref={attach}
      className={joinClasses("fluz-FieldError", className)}
      data-field={field}
      data-severity={severity}
    >
      <SeverityIcon severity={severity} className={part("icon")} />
      <div id={errorIdOf(field)} className={part("message")}>
        <p className={part("title")}>
          <span className="fluz-visuallyHidden">{messages.interface.errorPrefix}</span> {fluz.title}
        </p>
        <p className={part("description")}>{fluz.description}</p>
      </div>
      <ActionList
        {...stepsWith(actions)}
        code={error.receivedCode ?? error.kind}
        messages={messages}
        className={part("actions")}
      />
    </div>
  );
}
