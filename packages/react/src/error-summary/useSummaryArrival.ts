"use client";
// Tells the person once of all errors in a summary, and sends the focus on when the summary goes.
import { useRef } from "react";
import type { Announcer } from "../attention/createAnnouncer.ts";
import { attend } from "../attention/attend.ts";
import { returnFocus } from "../attention/focus.ts";
import type { Act } from "../attention/person.ts";
import { answersAct, lastAct } from "../attention/person.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
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
 * @param text what is said
 */
export function useSummaryArrival(
  root: SummaryRoot,
  isListed: () => boolean,
  listed: readonly unknown[],
  text: string,
  announcer: Announcer | null,
): void {
  const told = useRef<{ listed: readonly unknown[]; act: Act | null } | null>(null);

  useCommitEffect(() => {
    const before = told.current;
    const element = isListed() ? root.element() : null;
    if (element) told.current = { listed, act: lastAct(element) };
    if (!element || (before && listed.every((one) => before.listed.includes(one)))) return;
    attend(element, text, announcer, answersAct(element, before?.act ?? null));
  });
}

export function createRoot(): SummaryRoot {
  let drawn: HTMLDivElement | null = null;
  let form: HTMLElement | null = null;
  let errors: readonly ViewedError[] = [];
  const next = () =>
    errors
      .map(({ store }) => store.elements.target() ?? store.related())
      .find((element) => element !== null) ?? null;
  return {
    place(element) {
      if (element) form = element.closest("form");
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
