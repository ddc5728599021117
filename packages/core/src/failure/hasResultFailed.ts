import type { Fields } from "./isObject.ts";
import { isControlFlow } from "./isControlFlow.ts";
import { readMatch } from "./readCode.ts";
import { isErrorMark, listErrors } from "./readErrorField.ts";

/**
 * Whether the result of a data library's hook says that it failed, before anything in it is read; `null`
 * for any other value, and for one with a mark of its own beside the library's flags. TanStack Query, RTK
 * Query, Apollo Client, urql and SWR are recognised by their flags. Waiting, idle and paused are not
 * failures, and neither is an error that a new try is about to replace.
 */
export function hasResultFailed(value: Fields): boolean | null {
  const { isError, status, error } = value;
  const isResult =
    ("data" in value ||
      "error" in value ||
      "networkStatus" in value ||
      "called" in value ||
      typeof status === "string") &&
    flags.some((flag) => typeof value[flag] === "boolean");
  if (!isResult) return null;
  if (isControlFlow(error)) return false;
  if (
    isError === true ||
    listErrors(value["errors"]).length > 0 ||
    status === "error" ||
    status === "rejected"
  )
    return true;
  // While it asks again, the error there belongs to the try before.
  if (isError === false && readMatch(waiting, status) !== null) return false;
  if (isErrorMark(error)) return true;
  return typeof status === "number" || own.some((key) => value[key] !== undefined) ? null : false;
}

/** No library uses these names, so with them the flags are the host's. */
const own = ["success", "ok", "incremental", "completed"];

const waiting = /^(?:pending|uninitialized|idle|loading)$/;

const flags =
  "isError loading fetching isLoading isValidating isMutating isPending isFetching".split(" ");
