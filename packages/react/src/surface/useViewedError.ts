"use client";
// The error that a component is given: a hook's result, or any failure.
import { optionNames } from "../settings/FluzSettings.ts";
import { useBareErrorView } from "../error/useErrorView.ts";
import type { UseErrorViewOptions, ViewedError } from "../error/useErrorView.ts";
import { viewedErrorOf } from "../error/useFluzError.ts";
import type { ErrorProps } from "./ErrorProps.ts";

type Given = Pick<UseErrorViewOptions, "fields" | "errorId">;

/**
 * How every surface gets its error: `error` is a hook's result, or a failure that gets a store of its
 * own. A new surface draws nothing while the view's `occurrence` is `null` or its `owner` says that a
 * field shows it, and otherwise puts `ref={store.elements.placeTarget}` on the element that is to take
 * the focus, and `actionsToDraw(viewed, props.actions)` into `drawActions`. Focus, announcements, events
 * and "Try again" then work. `useShown` keeps it to one surface per form. See `View` for what else there is.
 */
export function useViewedError(props: ErrorProps, { fields, errorId }: Given = {}): ViewedError {
  const { error, attempt = 1 } = props;
  const given = viewedErrorOf(error);
  const own = useBareErrorView(given ? null : error, { ...props, fields, errorId }, attempt);
  return given ?? own;
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
