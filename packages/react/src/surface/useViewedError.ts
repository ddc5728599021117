"use client";
// Lets every component take a hook's result or any bare failure in the same prop.
import { optionNames } from "../settings/FluzSettings.ts";
import { useBareErrorView, useViewEffects } from "../error/useErrorView.ts";
import type { UseErrorViewOptions, ViewedError } from "../error/useErrorView.ts";
import { bareFailureOf, viewedErrorOf } from "../error/useFluzError.ts";
import type { ErrorProps } from "./ErrorProps.ts";

type Given = Pick<UseErrorViewOptions, "fields" | "errorId">;

/**
 * What a component draws that shows no error itself: `error` is a hook's result, or a failure that gets a
 * store of its own.
 */
export function useViewedError(props: ErrorProps, given?: Given): ViewedError {
  const [viewed, own] = useGivenError(props, given);
  useViewEffects(own);
  return viewed;
}

/** The same without its effects, for what has to be placed before. The second is the component's own. */
export function useGivenError(
  props: ErrorProps,
  { fields, errorId }: Given = {},
): readonly [ViewedError, ViewedError] {
  const { error, attempt = 1 } = props;
  const given = viewedErrorOf(error);
  const own = useBareErrorView(bareFailureOf(error), { ...props, fields, errorId }, attempt);
  return [given ?? own, own];
}

const names: ReadonlySet<string> = new Set([...optionNames, "error", "operation", "attempt"]);

/** A component's props without those that say which error and how: what its element takes. */
export function withoutErrorProps<Props extends ErrorProps>(
  props: Props,
): Omit<Props, keyof ErrorProps>;
export function withoutErrorProps(props: object): object {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) if (!names.has(name)) rest[name] = value;
  return rest;
}
