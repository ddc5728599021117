import { warnOnce } from "../development.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { Reading } from "./Reading.ts";
import { addFailure, noteAlone } from "./Reading.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import type { Fields } from "./isObject.ts";
import { isErrorMark, isPage, listErrors, readErrorField } from "./readErrorField.ts";
import { hasStatus, isStatusWord } from "./hasStatus.ts";
import { isFluzError } from "./isFluzError.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { isThrown } from "./isThrown.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Reads the outcome of a payload, and returns whether the payload states one.
 *
 * @param outcome the field that tells, if it is not `success`
 */
export function readPayload(
  payload: Fields,
  reading: Reading,
  outcome: ReadOptions["outcome"] | null = reading.options.outcome,
): boolean {
  const { error, errors, success, isError, ok, errorCode, code = errorCode } = payload;
  // Something was done, whatever else the payload says.
  if (success === true) reading.isPartial = true;
  // Beside a good outcome, an empty error object means "none".
  const isBlank = success === true && !isThrown(error) && !listErrors(error).some(Boolean);
  if (isErrorMark(error) && !isBlank) {
    if (process.env.NODE_ENV !== "production" && success === true) {
      const name = reading.responseKey ?? "a payload";
      warnOnce(
        `contradiction ${name}`,
        `${name} answered with both success: true and an error. It is treated as a failure, because a ` +
          "failure that is taken for a success is lost. Make the server send only one of the two.",
      );
    }
    // A thrown value or an envelope is opened by itself, and a page says nothing.
    if (
      isFailureItself(error) ||
      hasStatus(error) ||
      isPage(error) ||
      isStatusWord(payload["status"])
    )
      reading.isMarked = true;
    else reading.found.push(readErrorField(error, reading));
    return true;
  }
  const succeeded = readOutcome(payload, outcome);
  const [listed] = listErrors(errors);
  if (listed !== null && listed !== undefined) {
    const kind = Array.isArray(errors) ? "api" : "unknown";
    reading.found.push(readErrorField(listed, reading, kind));
    return true;
  }
  if (succeeded !== undefined) {
    if (typeof succeeded !== "boolean") {
      addFailure(reading, "unknown");
      return true;
    }
    // `pinError` and the like: only here does a text beside the outcome mean an error.
    for (const key in payload) {
      if (/.Errors?$/.test(key) && key !== "isError" && listErrors(payload[key]).length > 0) {
        reading.found.push(readErrorField(payload[key], reading));
        return true;
      }
    }
  }
  // An error object in place of a payload, as in a union of results, shows it by its code.
  const isRefused = succeeded === false || isError === true;
  if (!isRefused && reading.responseKey === null) noteAlone(reading);
  if (isRefused || ok === false || isFluzErrorCode(code)) {
    reading.found.push(readErrorField(payload, reading, isRefused ? "api" : "unknown"));
    return true;
  }
  if (succeeded === undefined && isFailureItself(payload)) {
    reading.found.push(isFluzError(payload) ? payload : readErrorField(payload, reading));
    return true;
  }
  return succeeded === true;
}

const successWords = /^(?:success(?:ful)?|succeeded|ok|completed?|approved|active)$/i;

/** Whether the operation succeeded; `undefined` if nothing tells. Any other value means that the field holds no usable answer. */
export function readOutcome(payload: Fields, outcome: ReadOptions["outcome"] | null): unknown {
  const { success, failedCardCreations, locked, unlocked } = payload;
  if (outcome) {
    const field = typeof outcome === "string" ? outcome : outcome.field;
    const value = Object.hasOwn(payload, field) ? payload[field] : undefined;
    if (value === undefined) return null;
    return typeof outcome === "string"
      ? value === true || (typeof value === "string" && successWords.test(value))
      : outcome.success.some((accepted) => accepted === value);
  }
  if (success !== undefined) return success;
  // Outcomes that the API documents without `success`: a bulk order with failed cards, a lock.
  if (typeof failedCardCreations === "number" && failedCardCreations > 0) return false;
  // A card that only reports whether it is locked has other fields too.
  const isLock = (key: string) => /^(?:virtualCardId|(?:un)?locked|__typename)$/.test(key);
  const isDone = locked ?? unlocked;
  const keys = Object.keys(payload);
  return typeof isDone === "boolean" && keys.length > 0 && keys.every(isLock) ? isDone : undefined;
}
