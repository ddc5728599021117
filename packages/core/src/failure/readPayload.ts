import { warnOnce } from "../development.ts";
import type { Reading } from "./Reading.ts";
import { addFailure } from "./Reading.ts";
import { readErrorField } from "./readErrorField.ts";

// The core knows neither Node nor the DOM; builds put a constant here.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Payload = Readonly<Record<string, unknown>>;

/** Reads what a payload says, and tells whether it says anything: one without an outcome says nothing. */
export function readPayload(payload: Payload, reading: Reading): boolean {
  const { error } = payload;
  if (error !== undefined && error !== null) {
    if (process.env.NODE_ENV !== "production" && payload["success"] === true) {
      const name = reading.responseKey ?? "a payload";
      warnOnce(
        `contradiction ${name}`,
        `${name} answered success: true beside an error. It is read as a failure, because taking a ` +
          "failure for success would lose it. Make the server send one of the two.",
      );
    }
    return readErrorField(error, reading);
  }
  const succeeded = readOutcome(payload, reading);
  if (succeeded === undefined) return false;
  if (typeof succeeded !== "boolean") return addFailure(reading, "unknown");
  // `pinError` and its like: the one place where a text beside the outcome tells of an error.
  for (const key in payload) {
    if (/.Error$/.test(key) && (payload[key] ?? null) !== null) {
      return readErrorField(payload[key], reading);
    }
  }
  return succeeded || addFailure(reading, "api", payload);
}

const successWords = /^(?:success(?:ful)?|succeeded|ok|completed?|approved|active)$/i;

/** Whether the operation succeeded; `undefined` where nothing tells, anything else where what should tell is no answer. */
function readOutcome(payload: Payload, { options: { outcome } }: Reading): unknown {
  const { success, failedCardCreations, locked, unlocked } = payload;
  if (outcome !== undefined) {
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
  // A card that merely tells whether it is locked has other fields too.
  const isLock = (key: string) => /^(?:virtualCardId|(?:un)?locked|__typename)$/.test(key);
  const isDone = locked ?? unlocked;
  return typeof isDone === "boolean" && Object.keys(payload).every(isLock) ? isDone : undefined;
}
