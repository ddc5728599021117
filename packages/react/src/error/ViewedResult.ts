import type { Frame } from "./Frame.ts";
import type { UseFluzErrorResult } from "./UseFluzErrorResult.ts";

/** Marks a hook's result. Not shared between two copies of the kit: their insides may differ. */
export const VIEW: unique symbol = Symbol("Fluz Kit view");

/** A hook's result with the frame it was made from, which the kit's own components draw. */
export type ViewedResult = UseFluzErrorResult & { readonly [VIEW]: Frame };

export function frameOf(result: ViewedResult): Frame {
  return result[VIEW];
}

/** Every hook of this copy: a proxy that claims to have the mark has none of them. */
const hooks = new WeakSet();

export function enrol<Hook extends object>(hook: Hook): Hook {
  hooks.add(hook);
  return hook;
}

/** Whether an `error` prop is what `useFluzError` returned, rather than a failure. Never throws. */
export function isViewedResult(value: unknown): value is ViewedResult {
  try {
    if (!isObject(value) || !(VIEW in value)) return false;
    const frame = value[VIEW];
    return isObject(frame) && "instance" in frame && isHook(frame.instance);
  } catch {
    return false;
  }
}

function isHook(value: unknown): boolean {
  return isObject(value) && hooks.has(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
