import { isObject } from "./isObject.ts";
import type { ResponseLike } from "./ResponseLike.ts";

/** Whether a value is a Fetch `Response`, of any realm or library. Goes by shape, because the core knows no DOM. */
export function isResponse(value: unknown): value is ResponseLike {
  if (!isObject(value)) return false;
  const { status, headers, text } = value;
  return (
    typeof status === "number" &&
    typeof text === "function" &&
    isObject(headers) &&
    typeof headers["get"] === "function"
  );
}
