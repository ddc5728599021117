"use client";
// Tells the person once of all errors in a summary, and sends the focus on when the summary goes.
import { useRef } from "react";
import type { Announcer } from "../attention/createAnnouncer.ts";
import { attend } from "../attention/attend.ts";
import { isFocusGoing, rescueFocus, returnFocus } from "../attention/focus.ts";
import { formOf } from "../attention/formOf.ts";
import type { Act } from "../attention/person.ts";
import { answersAct, lastAct } from "../attention/person.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { told } from "../error/Occurrence.ts";
import { isAsked } from "../error/tellPerson.ts";
import type { ViewedError } from "../error/useErrorView.ts";

/** Where a summary is drawn. */
export interface SummaryRoot {
  readonly place: (element: HTMLDivElement | null) => void;
  readonly element: () => HTMLDivElement | null;
  /** The form that it is drawn in, or was when it was drawn last. */
  readonly form: () => HTMLElement | null;
  /** The errors that it draws now. When it goes, and the focus is in it, the focus stays with one of them. */
  readonly draw: (errors: readonly ViewedError[]) => void;
}

/**
 * Tells the person of a summary that has just come up or has got longer, in place of the hooks whose
 * errors it lists: the focus goes to it if it answers what they did, else it is said politely. One of
 * the two, once for all errors.
 *
 * @param isListed whether it is the summary that lists them, rather than one that gives way
 * @param listed what is listed, by identity
 * @param errors what of it hooks have read
 * @param text what is said
 */
export function useSummaryArrival(
  root: SummaryRoot,
  isListed: () => boolean,
  listed: readonly unknown[],
  errors: readonly ViewedError[],
  text: string,
  announcer: Announcer | null,
): void {
  const before = useRef<{ listed: readonly unknown[]; answered: Act | null } | null>(null);

  useCommitEffect(() => {
    const last = before.current;
    const element = isListed() ? root.element() : null;
    if (element === null) return;
    const isTold = (one: unknown) => last?.listed.includes(one) || told.has(Object(one));
    const fresh = listed.filter((one) => !isTold(one));
    // What is drawn anew without anything new answers nothing.
    const isAnswer = fresh.length > 0 || last === null;
    before.current = { listed, answered: isAnswer ? lastAct(element) : last.answered };
    // It may have come back with its form, or what it lists was told of one by one.
    if (fresh.length === 0) return;
    for (const one of fresh) told.add(Object(one));
    const polled = errors.filter(({ view, store }) => !isAsked(view, store.asked, element));
    const unasked = new Set<unknown>(polled.map(({ view }) => view.occurrence));
    const wasAskedFor = fresh.some((one) => !unasked.has(one));
    const answers = wasAskedFor && answersAct(element, last?.answered ?? null);
    const takesFocus = answers || isFocusGoing(element);
    attend(element, text, announcer, takesFocus);
    if (takesFocus) rescueFocus(element, [root.form()]);
  });
}

export function createRoot(): SummaryRoot {
  let drawn: HTMLDivElement | null = null;
  let form: HTMLElement | null = null;
  let errors: readonly ViewedError[] = [];
  const next = () =>
    errors.map(({ store }) => store.elements.focusable()).find((element) => element !== null) ??
    null;
  return {
    place(element) {
      if (element) form = formOf(element);
      // React takes the ref away before the element leaves the page.
      else if (drawn) returnFocus(drawn, next);
      drawn = element;
    },
    element: () => drawn,
    form: () => form,
    draw(now) {
      errors = now;
    },
  };
}
