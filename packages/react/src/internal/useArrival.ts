"use client";
import { useEffect, useRef } from "react";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import type { Occurrence } from "../use-fluz-error/Occurrence.ts";
import { answersAct, focusField, mayMoveFocus } from "./focusPolicy.ts";
import { useCommitEffect } from "./useCommitEffect.ts";
import { useLatest } from "./useLatest.ts";
import { watchOf, watchPerson } from "./watchPerson.ts";

interface Arrival {
  /** What takes the focus, once it is on the page. */
  readonly target: () => HTMLElement | null;
  /** What is said where focus cannot say it. */
  readonly text: string;
  readonly announcer: Announcer | null;
}

/**
 * Tells the person of an error that has just come up, through one channel: the focus goes to it if
 * it answers what they did; if the focus is there already, it is said aloud; and if they are busy
 * elsewhere it is said politely. An error that is there from the start is left to be found.
 */
export function useArrival(occurrence: Occurrence | null, arrival: Arrival): void {
  const latest = useLatest(arrival);
  const seen = useRef<Occurrence | null>(null);
  const handled = useRef<number | null>(null);

  useEffect(() => watchPerson(document), []);
  useCommitEffect(() => {
    const { target, text, announcer } = latest.current;
    const watch = watchOf(document);
    const before = handled.current ?? 0;
    if (occurrence !== null && seen.current !== occurrence) {
      const element = target();
      if (element !== null && element === document.activeElement) {
        announcer?.announce(text, answersAct(element, watch, before) ? "assertive" : "polite");
      } else if (element !== null && mayMoveFocus(element, watch, before)) {
        announcer?.clear();
        focusField(element);
      } else if (announcer?.isOn()) {
        announcer.announce(text, "polite");
      }
    }
    seen.current = occurrence;
    if (occurrence !== null || handled.current === null) handled.current = watch?.act?.order ?? 0;
  }, [occurrence, latest]);
}
