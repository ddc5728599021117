import { type MagicOutcome, magicValues } from "../scenarios/magicValues.ts";
import type { Controls } from "./renderControlPage.ts";

type Target = Controls["target"];

/**
 * Does what a form asks for, and tells what that was.
 *
 * @throws TypeError with a sentence for the person where the form asks for what cannot be.
 */
export function applyForm(form: URLSearchParams, target: Target): string {
  const task = form.get("task");
  switch (task) {
    case "fail":
      planFailure(form, target);
      return task;
    case "set":
      target.set({
        applicationActive: form.has("applicationActive"),
        registrationAllowed: form.has("registrationAllowed"),
        knownAccountsOnly: form.has("knownAccountsOnly"),
        tokenRequired: form.has("tokenRequired"),
        accessTokenTtlMs: readSeconds(form, "accessTokenTtl"),
        codeTtlMs: readSeconds(form, "codeTtl"),
      });
      return task;
    case "reset":
      target.reset();
      return task;
    case null:
    default:
      throw new TypeError(
        `Fluz Kit: nothing was changed, because no form of this page asks for "${task ?? ""}". Use the forms below.`,
      );
  }
}

function planFailure(form: URLSearchParams, target: Target): void {
  const operation = form.get("operation") ?? "";
  target.fail(readOutcome(form), {
    ...(operation === "" ? {} : { operation }),
    times: form.get("times") === "always" ? Infinity : readNumber(form, "times"),
    after: readNumber(form, "after"),
  });
}

function readOutcome(form: URLSearchParams): MagicOutcome {
  const wanted = form.get("outcome");
  const found = magicValues.find(({ outcome }) => outcome === wanted);
  if (found === undefined) {
    throw new TypeError(
      `Fluz Kit: no failure was planned, because there is no "${wanted ?? ""}". Choose from the list.`,
    );
  }
  return found.outcome;
}

function readSeconds(form: URLSearchParams, name: string): number {
  return Math.round(readNumber(form, name) * 1000);
}

/** An empty field is no number, though JavaScript takes it for 0. */
function readNumber(form: URLSearchParams, name: string): number {
  const text = form.get(name) ?? "";
  return text.trim() === "" ? Number.NaN : Number(text);
}
