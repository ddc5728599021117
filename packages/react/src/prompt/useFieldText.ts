"use client";
// Keeps, selects or clears the text in a prompt's fields after each event, and moves the focus.
import type { Announcer } from "../attention/createAnnouncer.ts";
import { attend } from "../attention/attend.ts";
import { activeElementOf } from "../attention/trees.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

interface FieldText {
  /** A new one per event. */
  readonly state: { readonly text: "keep" | "select" | "clear"; readonly focus: string };
  /** What the event is about. */
  readonly fieldOf: () => HTMLInputElement | null;
  readonly empty: () => void;
  /** What is wrong with the text that was submitted. */
  readonly problem: string | null;
  readonly announcer: Announcer | null;
}

/**
 * Does to the text in the fields, and to the focus, what the state says, once per event. What the
 * server answered is told by `useFluzError`; what cannot be sent, and the next thing to do that the
 * person has chosen, is told here, by the same rules: the focus goes to the field, and if it is there
 * already the words are said aloud (WCAG 3.3.1, 4.1.3).
 */
export function useFieldText(facts: FieldText): void {
  const { state, fieldOf, empty, problem, announcer } = facts;
  useCommitEffect(() => {
    if (state.text === "clear") empty();
    const field = fieldOf();
    if (field === null) return;
    const isNext = problem !== null || state.focus === "field";
    if (isNext) attend(field, problem, announcer, true);
    // Not without the focus: in Safari selecting would take it.
    if (state.text === "select" && activeElementOf(field) === field) field.select();
    // Other words or another announcer are no event.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
}
