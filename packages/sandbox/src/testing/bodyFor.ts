import type { Operation } from "@fluz-kit/core";
import { type BodyOutcome, failure, type FailureOptions } from "../fixtures/failure.ts";
import { success } from "../fixtures/success.ts";
import { placeOf } from "../schema/responseKeys.ts";
import type { AskedField } from "./readAskedFields.ts";

/** The body that answers fields of which some fail, each under its own key. The others succeed. */
export function bodyFor(
  fields: readonly AskedField[],
  failing: readonly AskedField[],
  outcome: BodyOutcome,
  options: FailureOptions,
): object {
  const [first, second] = fields;
  // Where a code stands alone in `errors`, it has the operation's own name or none.
  if (first && !second && failing.includes(first)) {
    const responseKey = placeOf(first.name) === "errors" ? first.name : first.key;
    return failure<Operation>(outcome, { ...options, responseKey });
  }
  if (!first) return failure<Operation>(outcome, options);
  const data: Record<string, unknown> = {};
  const errors: unknown[] = [];
  for (const field of fields) {
    const { key: responseKey, name } = field;
    const place = options.place ?? placeOf(name) ?? undefined;
    const body = failing.includes(field)
      ? failure<Operation>(outcome, { ...options, responseKey, place })
      : success({ responseKey });
    Object.assign(data, body.data);
    if ("errors" in body) errors.push(...body.errors);
  }
  const { requestId } = options;
  return {
    data,
    ...(errors.length > 0 && { errors }),
    ...(requestId !== undefined && { extensions: { requestId } }),
  };
}
