"use client";
import { optionNames } from "../settings/FluzSettings.ts";
import type { Frame } from "../error/Frame.ts";
import type { ViewedResult } from "../error/ViewedResult.ts";
import { frameOf, isViewedResult } from "../error/ViewedResult.ts";
import type { UseFailureOptions } from "../error/useFailure.ts";
import { resultOf } from "../error/resultOf.ts";
import { useFrame } from "../error/useFailure.ts";
import type { ErrorProps } from "./ErrorProps.ts";

type Given = Pick<UseFailureOptions, "fields" | "errorId">;

/**
 * How every surface gets its error: `error` is a hook's result, or a failure that gets a hook of its
 * own. A new surface draws nothing while the frame's `occurrence` is `null` or its `owner` says that
 * a field shows it, and otherwise puts `ref={frame.instance.fields.place}` on the element that is to
 * take the focus, and `stepsToDraw(frame, props.actions)` into `drawActions`. Focus, announcements,
 * events and "Try again" then work. `useShown` keeps it to one surface per form. See `Frame` for what
 * else there is.
 */
export function useErrorSource(props: ErrorProps, given?: Given): readonly [ViewedResult, Frame] {
  const frame = useErrorFrame(props, given);
  return [isViewedResult(props.error) ? props.error : resultOf(frame), frame];
}

/** The same for a surface that has no use for the result. */
export function useErrorFrame(props: ErrorProps, { fields, errorId }: Given = {}): Frame {
  const { error, attempt = 1 } = props;
  const isViewed = isViewedResult(error);
  const bare = useFrame(isViewed ? null : error, { ...props, fields, errorId }, attempt);
  return isViewed ? frameOf(error) : bare;
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
