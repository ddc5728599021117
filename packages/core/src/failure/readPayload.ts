import type { Facts, OutcomeField, ReadOptions } from "./ReadOptions.ts";
import { readErrorField } from "./readErrorField.ts";

type Payload = Readonly<Record<string, unknown>>;

/** What a payload says: facts of its failure, `"success"`, or `null` where it has no outcome at all. */
export function readPayload(payload: Payload, options: ReadOptions): Facts | "success" | null {
  const { success, error } = payload;
  if (error !== undefined && error !== null) return readErrorField(error);
  if (options.outcome !== undefined) return readOutcome(payload, options.outcome);
  if (success === true) return readNamedError(payload) ?? "success";
  if (success === false) return readNamedError(payload) ?? { kind: "api", details: payload };
  if (success !== undefined) return { kind: "unknown" };
  return readDocumentedOutcome(payload);
}

/** `pinError` and its like: the one place where a text beside `success` tells of an error. */
function readNamedError(payload: Payload): Facts | null {
  for (const key in payload) {
    if (key.endsWith("Error") && payload[key] !== null && payload[key] !== undefined) {
      return readErrorField(payload[key]);
    }
  }
  return null;
}

const successWords = /^(?:success(?:ful)?|succeeded|ok|completed?|approved|active)$/i;

function readOutcome(payload: Payload, outcome: string | OutcomeField): Facts | "success" {
  const field = typeof outcome === "string" ? outcome : outcome.field;
  const value = Object.hasOwn(payload, field) ? payload[field] : undefined;
  const succeeded =
    typeof outcome === "string"
      ? value === true || (typeof value === "string" && successWords.test(value))
      : outcome.success.some((accepted) => accepted === value);
  if (succeeded) return readNamedError(payload) ?? "success";
  return value === undefined ? { kind: "unknown" } : { kind: "api" };
}

/** Outcomes that the API documents without `success`: a lock that did not close, a bulk order with failed cards. */
function readDocumentedOutcome(payload: Payload): Facts | "success" | null {
  const { failedCardCreations } = payload;
  if (typeof failedCardCreations === "number" && failedCardCreations > 0) {
    return { kind: "api", details: payload };
  }
  const outcome = payload["locked"] ?? payload["unlocked"];
  if (typeof outcome !== "boolean" || !isLockPayload(payload)) return null;
  return outcome ? "success" : { kind: "api" };
}

/** A card that merely tells whether it is locked has other fields too. */
function isLockPayload(payload: Payload): boolean {
  for (const key in payload) {
    if (!lockFields.has(key)) return false;
  }
  return true;
}

const lockFields = new Set(["virtualCardId", "locked", "unlocked", "__typename"]);
