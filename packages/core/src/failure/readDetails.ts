import { fieldsOf } from "./isObject.ts";
import { readMatch } from "./readCode.ts";

/** Recovery data of a failure, from an allow-list: `addressId` of VC-0020, counts of a bulk order. */
export type FluzErrorDetails = Readonly<Record<string, string | number | boolean>>;

const keys = [
  "addressId",
  "attemptsLeft",
  "successfulCardCreations",
  "failedCardCreations",
  "totalCards",
];

const none: FluzErrorDetails = Object.freeze({});

/** The form of the API's identifiers. */
export const ID = /^[\w.:-]{1,128}$/;

/** The recovery data in a value: only the listed and well-formed entries. */
export function readDetails(source: unknown): FluzErrorDetails {
  const fields = fieldsOf(source);
  let kept = none;
  for (const key of keys) {
    const value = Object.hasOwn(fields, key) ? fields[key] : null;
    const detail =
      typeof value === "boolean" || isWhole(value, 0, 999_999) ? value : readMatch(ID, value);
    if (detail !== null) kept = Object.freeze({ ...kept, [key]: detail });
  }
  return kept;
}

/** Whether a value is a whole number from `least` to `most`. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most && value % 1 === 0;
}
