// Says in development that a host's function returns nothing, so that its request counts as a success at once.
import { warnOnce } from "../development/warnOnce.ts";

/**
 * Says it once. Development only: callers guard it, so that builds drop it.
 *
 * @param so what that counts as
 */
export function warnOfNothing(name: "onSubmit" | "onResend", so: string, answer: unknown): void {
  if (answer !== undefined) return;
  warnOnce(
    name,
    `${name} returned nothing, so ${so}, before any server can have answered. Return the promise of the ` +
      "answer. Where that comes as a value, as of a fetcher or a form's action, useAnswer makes one.",
  );
}
