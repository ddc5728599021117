"use client";
// The public hook for an error, and the way back from its result to what components draw.
import type { FieldName, Operation } from "@fluz-kit/core";
import { createActions } from "./createActions.ts";
import { sharedMap } from "./sharedMap.ts";
import { answerTry } from "./Try.ts";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import type { FluzFieldProps, UseFluzErrorResult } from "./UseFluzErrorResult.ts";
import { useErrorView } from "./useErrorView.ts";
import type { ViewedError } from "./useErrorView.ts";
import { joinField } from "./joinField.ts";
import { errorIdOf } from "./View.ts";
import { saidOf } from "./wordsOf.ts";

const noOptions: UseFluzErrorOptions = {};

/**
 * What to say about a failure, the actions that work, and the wiring of the fields it may belong to.
 * Works with and without a provider. Never throws. The result's types follow the operation, which a
 * source that knows its own brings along.
 *
 * @param source any failure, a FluzError, or the whole result of a query or mutation: of TanStack Query,
 *   Apollo Client, urql, SWR or RTK Query; nothing if failures are handed to `report()`. An object that
 *   is made while rendering is one failure for as long as it says the same.
 */
export function useFluzError<O extends Operation>(
  source: { readonly operation: O },
  options?: UseFluzErrorOptions<O>,
): UseFluzErrorResult<O>;
export function useFluzError<O extends Operation = Operation>(
  source?: unknown,
  options?: UseFluzErrorOptions<O>,
): UseFluzErrorResult<O>;
export function useFluzError(
  source?: unknown,
  options: UseFluzErrorOptions = noOptions,
): UseFluzErrorResult {
  return resultOf(useErrorView(source, options));
}

/** Raise it whenever the shape of a store or of a view changes: of another format only the error is drawn. */
const FORMAT = 1;

/** By the `field` function of a result, which nothing can forge, and which `{ ...fluz, extra }` keeps. */
const viewed = () => sharedMap<unknown>("results");

/** What was noted for a result, by whatever copy of the kit; `undefined` for any other value. Never throws. */
function noteOf(value: unknown): unknown {
  try {
    const field: unknown = Object(value).field;
    return typeof field === "function" ? viewed().get(field) : undefined;
  } catch {
    return undefined;
  }
}

/** What is behind a hook's result; `null` for any other value. Never throws. */
export function viewedErrorOf(value: unknown): ViewedError | null {
  const note = noteOf(value);
  return isNote(note) ? note.own : null;
}

/** What there is to read of a value that is no result: itself, or the error of a result of another format. */
export function bareFailureOf(value: unknown): unknown {
  const note = noteOf(value);
  if (note === undefined) return value;
  return isNote(note) ? null : Object(value).error;
}

function isNote(note: unknown): note is { readonly own: ViewedError } {
  return typeof note === "object" && note !== null && "format" in note && note.format === FORMAT;
}

/** What a view looks like from outside. */
export function resultOf(own: ViewedError): UseFluzErrorResult {
  const { store, view } = own;
  const { guidance, words, owner } = view;
  const { report, dismiss, reset, elements } = store;
  const isMarked = (name: FieldName) => owner === name && view.state.edited !== view.occurrence;
  const result: UseFluzErrorResult = {
    error: guidance && guidance.error,
    guidance,
    title: words && words.title,
    description: words && words.description,
    // A component that draws the error binds its actions itself, with its own handlers.
    get actions() {
      return createActions(own);
    },
    attempts: view.attempt,
    field<Own extends object = FluzFieldProps>(name: FieldName, own?: Own) {
      return joinField(own, {
        ...(isMarked(name) && { "aria-invalid": "true" }),
        ...(owner === name && { "aria-describedby": errorIdOf(view, name) }),
        ...elements.wireOf(name),
      });
    },
    fieldText: (name) => (isMarked(name) && words ? saidOf(words, view.settings) : null),
    report,
    begin() {
      const attempt = store.begin();
      return (answer) => answerTry(attempt, answer);
    },
    dismiss,
    reset,
  };
  viewed().set(result.field, { format: FORMAT, own });
  return result;
}
