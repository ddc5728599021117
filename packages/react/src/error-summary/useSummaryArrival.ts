"use client";
import { useRef } from "react";
import type { RefObject } from "react";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import type { Act } from "../internal/focusPolicy.ts";
import { answersAct, focusField, isFocusFree, lastAct } from "../internal/focusPolicy.ts";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import type { Instance } from "../use-fluz-error/createInstance.ts";

/**
 * Tells the person of a summary that has just come up or has got longer, in place of the hooks whose
 * errors it lists: the focus goes to it if it answers what they did, else it is said politely. One of
 * the two, once for all errors. Effects of a child run before its parent's, so the hooks know.
 *
 * @param listed what is listed, by identity
 * @param text what is said
 */
export function useSummaryArrival(
  root: RefObject<HTMLElement | null>,
  instances: readonly Instance[],
  listed: readonly unknown[],
  text: string,
  announcer: Announcer | null,
): void {
  const told = useRef<{ listed: readonly unknown[]; act: Act | null } | null>(null);

  useCommitEffect(() => {
    const ends = instances.map((instance) => instance.list());
    return () => ends.forEach((end) => end());
  });

  useCommitEffect(() => {
    const before = told.current;
    told.current = { listed, act: lastAct() };
    if (!root.current || (before && listed.every((one) => before.listed.includes(one)))) return;
    if (answersAct(root.current, before?.act ?? null) && isFocusFree()) {
      announcer?.clear();
      focusField(root.current);
    } else {
      announcer?.announce(text, "polite");
    }
  });
}
