import { isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { isResponse } from "./isResponse.ts";
import { isThrown } from "./isThrown.ts";

/** Next marks what it throws with a `digest`. For the server's own errors the digest is a number. */
const nextDigest =
  /^(?:NEXT_[A-Z_]+|BAILOUT_TO_CLIENT_SIDE_RENDERING|DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|CLIENT_HOOK_DYNAMIC)(?:;|$)/;

/** What React throws from `use` and `useActionState`: a text in development, a number in production. */
const reactInterrupt = /^(?:Suspense Exception:|Minified React error #(?:460|474|542);)/;

/** The keys of TanStack Router's `notFound()`, and those that React 18 adds to a caught value. With any other key, the value is an answer. */
const notFoundKey = /^(?:isNotFound|_?global|data|throw|routeId|headers|_suppressLogging)$/;

/** Words that an answer uses about itself are not keys of TanStack Router's `redirect()`. */
const redirectKey = /^(?!(?:success|errors?|isError|ok|status|data)$)/;

/** What a signal without a class of its own may carry beside its digest. */
const signalKey = /^(?:digest|name|message|stack|_suppressLogging)$/;

/** Marks any object as control flow. Use it for a router that the kit does not know. */
export const CONTROL_FLOW: unique symbol = Symbol.for("@fluz-kit/controlFlow");

/**
 * Whether a value is a signal of a framework, not a failure. Functions that run somebody's code throw it
 * again. Functions that read a value do not treat it as a failure.
 *
 * - Next: `redirect()`, `notFound()`, `forbidden()`, `unauthorized()`, and what stops a prerender.
 * - React Router: a `Response` with 3xx, `data()` with 3xx or 404.
 * - TanStack Router: `redirect()`, `notFound()`.
 * - React: a thenable thrown for Suspense, and what `use` throws.
 * - Yours: an object whose `Symbol.for("@fluz-kit/controlFlow")` is `true`.
 *
 * Never throws: a value that cannot be read is not a signal.
 */
export function isControlFlow(value: unknown): boolean {
  try {
    return isObject(value) && isSignal(value);
  } catch {
    return false;
  }
}

function isSignal(value: Fields): boolean {
  if (Reflect.get(value, CONTROL_FLOW) === true || typeof value["then"] === "function") return true;
  const { digest, message, isNotFound, isRedirect } = value;
  if (typeof digest === "string" && nextDigest.test(digest)) {
    return isThrown(value) || hasOnly(value, signalKey);
  }
  if (isNotFound === true) return hasOnly(value, notFoundKey);
  // TanStack Router, before it used a Response.
  if (isRedirect === true) return ("to" in value || "href" in value) && hasOnly(value, redirectKey);
  if (value["$$typeof"] === Symbol.for("react.postpone")) return true;
  if (isResponse(value)) return isRedirection(value.status);
  const { type, init } = value;
  if (type === "DataWithResponseInit" && isObject(init)) {
    return init["status"] === 404 || isRedirection(init["status"]);
  }
  return isThrown(value) && typeof message === "string" && reactInterrupt.test(message);
}

function isRedirection(status: unknown): boolean {
  return typeof status === "number" && status >= 300 && status < 400;
}

function hasOnly(value: Fields, allowed: RegExp): boolean {
  return Object.keys(value).every((key) => allowed.test(key));
}
