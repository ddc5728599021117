"use client";
// Lets every component take a hook's result or any bare failure in the same prop.
import { optionNames } from "../settings/FluzSettings.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";
import { useBareErrorView, useViewEffects } from "../error/useErrorView.ts";
import type { UseBareErrorViewOptions, ViewedError } from "../error/useErrorView.ts";
import { bareFailureOf, viewedErrorOf } from "../error/useFluzError.ts";
import type { ErrorProps } from "./ErrorProps.ts";
import { warnOfProps } from "./warnOfProps.ts";

/**
 * What a component draws that shows no error itself: `error` is a hook's result, or a failure that gets a
 * store of its own.
 */
export function useViewedError(props: ErrorProps, options?: UseBareErrorViewOptions): ViewedError {
  const [viewed, own] = useGivenError(props, options);
  useViewEffects(own);
  return viewed;
}

/** The same without its effects, for what has to be placed before. The second is the component's own. */
export function useGivenError(
  props: ErrorProps,
  options: UseBareErrorViewOptions = {},
): readonly [ViewedError, ViewedError] {
  const { error, operation, attempt = 1 } = props;
  const given = viewedErrorOf(error);
  if (process.env.NODE_ENV !== "production") {
    warnOfProps({ ...props, errorId: options.errorId }, given !== null);
  }
  const own = useBareErrorView(bareFailureOf(error), operation, attempt, options);
  return [given ?? own, own];
}

const names: ReadonlySet<string> = new Set([...optionNames, "error", "operation", "attempt"]);

/**
 * A component's props without those that say which error and how: what its element takes. Settings are left out
 * even where a component takes none: as attributes they would show what is in them.
 */
export function withoutErrorProps<Props extends object>(
  props: Props,
): Omit<Props, keyof ErrorProps | keyof FluzOptions>;
export function withoutErrorProps(props: object): object {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) if (!names.has(name)) rest[name] = value;
  return rest;
}
