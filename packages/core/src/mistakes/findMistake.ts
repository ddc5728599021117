import { isFailureItself } from "../failure/isFailureItself.ts";
import { fieldsOf, isObject } from "../failure/isObject.ts";
import type { Fields } from "../failure/isObject.ts";
import { isResponse } from "../failure/isResponse.ts";
import { hasEntries } from "../failure/readResult.ts";
import { isThrown } from "../failure/isThrown.ts";
import { kindOfConnection } from "../failure/kindOfConnection.ts";
import { describeShape } from "./describeShape.ts";
import { readDocumentMistake } from "./readDocumentMistake.ts";

/** What only a developer can mend, with what to do about it. */
export interface Mistake {
  readonly text: string;
  /** The error itself, to be printed whole. */
  readonly thrown?: unknown;
}

const names: readonly unknown[] = ["TypeError", "ReferenceError", "SyntaxError", "RangeError"];

/** A place further in is none where an application keeps errors. */
const MAX_LOOKS = 200;

/** Whether a value is an error of the engine about the code, rather than about a lost connection. */
export function isProgrammingError(value: unknown): boolean {
  return (
    isObject(value) &&
    // A server's answer can have the same name and message in it.
    Object.prototype.toString.call(value) === "[object Error]" &&
    names.includes(value["name"]) &&
    kindOfConnection(value) === null
  );
}

/** What a developer has to mend before a document of theirs is answered, or an error in their code; `null` for neither. */
export function findMistake(source: unknown): Mistake | null {
  // A Set can grow while it is iterated, and holds nothing twice.
  const values = new Set([source]);
  let left = MAX_LOOKS;
  for (const one of values) {
    if (!isObject(one) || (left -= 1) < 0) continue;
    if (isProgrammingError(one)) return describeThrown(one);
    const refused = readDocumentMistake(one);
    if (refused !== null) return { text: describeDocument(refused) };
    // What a Response holds was never the application's. Nor did it parse an answer that its client keeps.
    if (isResponse(one) || isResponse(one["response"]) || "bodyText" in one) continue;
    for (const key of isThrown(one) ? ["cause", "errors", ...keysOf(one)] : keysOf(one)) {
      values.add(one[key]);
    }
  }
  return null;
}

function describeThrown(thrown: unknown): Mistake {
  const { name, message, stack } = fieldsOf(thrown);
  // The message has a piece of the answer in it, and an answer may hold a secret.
  if (name === "SyntaxError" && /JSON/.test(String(message))) {
    const frames = String(stack)
      .split("\n")
      .filter((line) => /^\s+at |@/.test(line) && !String(message).includes(line.trim()));
    return {
      text:
        "an answer that is no JSON was parsed as JSON: often it is the page of a proxy. The person reads that " +
        "something went wrong. Pass the Response to unwrapResponse(), which reads any body.\n" +
        frames.join("\n"),
    };
  }
  return {
    text:
      "an error in your code came where the answer of an operation was expected, so the person reads that " +
      "something went wrong. Mend what the stack below leads to.",
    thrown,
  };
}

function describeDocument(refused: string): string {
  return (
    "the GraphQL server refused the document, so nothing of it was done, and the person reads that there is a " +
    `problem. Mend the query. ${refused}`
  );
}

/** What to send instead of an object that says nothing in a way that is known; `null` where it is no object like that. */
export function describeAnswer(source: unknown): Mistake | null {
  const { isError, status, error, data } = fieldsOf(source);
  const isResult = typeof isError === "boolean" && typeof status === "string";
  const answer = isResult ? (error ?? data) : source;
  if (!isObject(answer) || Array.isArray(answer) || !isPlain(answer)) return null;
  // That is the shape of GraphQL, whatever went wrong.
  if (hasEntries(answer["errors"])) return null;
  const values = keysOf(answer).map((key) => answer[key]);
  if (values.length === 0 || [answer, ...values].some(isFailureItself) || saysNothing(answer)) {
    return null;
  }
  return {
    text:
      `an answer ${describeShape(answer)} has no code that can be read, so the person reads that something went ` +
      "wrong. To say what did, answer { success: false, error: { code } } with its code, or " +
      "failure.toJSON() of what Fluz has answered. To say that it worked, answer { success: true }.",
  };
}

/** Whether an answer is of a shape that is known, and has no reason in it: `success: false` alone. */
function saysNothing(answer: unknown, depth = 0): boolean {
  if (!isObject(answer) || depth > 4) return false;
  const keys = keysOf(answer).filter((key) => key !== "__typename" && answer[key] !== null);
  if (answer["success"] === false) return keys.length === 1;
  return keys.some((key) => saysNothing(answer[key], depth + 1));
}

/** As many keys as an answer of an operation may have: a big one is no such answer. */
function keysOf(value: Fields): readonly string[] {
  return Object.keys(value).slice(0, 50);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
