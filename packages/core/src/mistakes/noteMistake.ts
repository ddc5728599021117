import { printError } from "../development.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { isObject } from "../failure/isObject.ts";
import { describeAnswer, findMistake, isProgrammingError } from "./findMistake.ts";
import type { Mistake } from "./findMistake.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/*
 * Readers take everything for a failure, mistakes in the code too, and the person reads the same for all of
 * them. So each reader notes what it has read, and says nothing: a value may be read by way of trial.
 * What runs somebody's function, and what shows an error to a person, tell the developer. Development only:
 * callers guard it as well, so that builds drop it.
 */
const notes = new WeakMap<FluzError, Mistake>();

/** What has been printed: errors that were thrown, and texts. */
const told = new WeakSet();
const said = new Set<string>();

/** Notes what a reader has made an error from, if only a developer can mend that. Never throws. */
export function noteMistake(error: FluzError, source: unknown): void {
  if (process.env.NODE_ENV === "production") return;
  try {
    const { kind, receivedCode } = error;
    const isDocument = kind === "server" || receivedCode?.startsWith("GRAPHQL_") === true;
    if (!isDocument && (receivedCode !== null || (kind !== "unknown" && kind !== "api"))) return;
    const mistake = findMistake(source) ?? (isDocument ? null : describeAnswer(source));
    if (mistake) notes.set(error, mistake);
  } catch {
    // A getter or a proxy trap threw.
  }
}

/** Prints once what was noted for an error that comes to a person, or out of a function of the host's. */
export function tellMistake(error: FluzError): void {
  if (process.env.NODE_ENV === "production") return;
  const mistake = notes.get(error);
  if (mistake) print(mistake);
}

/** Prints once an error in the code that nobody else will see, as what threw it must not break anything. */
export function tellDropped(thrown: unknown, where: string): void {
  if (process.env.NODE_ENV === "production" || !isProgrammingError(thrown)) return;
  print({
    text: `${where} threw an error, which was dropped. Mend what the stack below leads to.`,
    thrown,
  });
}

/** Keeps silent about an error that somebody else has printed: React, for its boundaries. */
export function markTold(thrown: unknown): void {
  if (process.env.NODE_ENV !== "production" && isObject(thrown)) told.add(thrown);
}

function print({ text, thrown }: Mistake): void {
  if (isObject(thrown)) {
    if (told.has(thrown)) return;
    told.add(thrown);
    printError(text, thrown);
  } else if (!said.has(text)) {
    said.add(text);
    printError(text);
  }
}
