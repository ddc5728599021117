import type { Frame } from "./Frame.ts";
import type { UseFluzErrorResult } from "./UseFluzErrorResult.ts";

/** Marks a hook's result. Not shared between two copies of the kit: their insides may differ. */
export const VIEW: unique symbol = Symbol("Fluz Kit view");

/** A hook's result with the frame it was made from, which the kit's own components draw. */
export type ViewedResult = UseFluzErrorResult & { readonly [VIEW]: Frame };

export function frameOf(result: ViewedResult): Frame {
  return result[VIEW];
}

/** Whether an `error` prop is what `useFluzError` returned, rather than a failure. Never throws. */
export function isViewedResult(value: unknown): value is ViewedResult {
  try {
    return typeof value === "object" && value !== null && VIEW in value;
  } catch {
    return false;
  }
}
