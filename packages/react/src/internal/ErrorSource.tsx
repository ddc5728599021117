"use client";
import type { FieldName } from "@fluz-kit/core";
import type { ReactElement } from "react";
import type { ViewedResult } from "../use-fluz-error/FluzErrorView.ts";
import { isViewedResult } from "../use-fluz-error/FluzErrorView.ts";
import { useFailure } from "../use-fluz-error/useFailure.ts";
import type { ErrorProps } from "./ErrorProps.ts";

interface ErrorSourceProps extends ErrorProps {
  readonly fields?: readonly FieldName[];
  readonly errorId?: string | undefined;
  readonly children: (fluz: ViewedResult) => ReactElement | null;
}

/** Hands an `error` prop on as a hook's result: it is one, or a failure that gets a hook of its own. */
export function ErrorSource(props: ErrorSourceProps): ReactElement | null {
  return isViewedResult(props.error) ? props.children(props.error) : <BareError {...props} />;
}

function BareError({
  error,
  children,
  attempt = 1,
  ...options
}: ErrorSourceProps): ReactElement | null {
  return children(useFailure(error, { ...options, attempt }));
}
