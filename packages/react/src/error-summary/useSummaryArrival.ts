"use client";
import { useRef, useState } from "react";
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
 * @returns where the summary is drawn
 * @param listed what is listed, by identity
 * @param text what is said
 */
export function useSummaryArrival(
  instances: readonly Instance[],
  listed: readonly unknown[],
  text: string,
  announcer: Announcer | null,
): Root {
  const [root] = useState(createRoot);
  const told = useRef<{ listed: readonly unknown[]; act: Act | null } | null>(null);

  useCommitEffect(() => {
    const ends = instances.map((instance) => instance.list());
    return () => ends.forEach((end) => end());
  });

  useCommitEffect(() => {
    const before = told.current;
    told.current = { listed, act: lastAct() };
    const element = root.element();
    if (!element || (before && listed.every((one) => before.listed.includes(one)))) return;
    if (answersAct(element, before?.act ?? null) && isFocusFree()) {
      announcer?.clear();
      focusField(element);
    } else {
      announcer?.announce(text, "polite");
    }
  });
  return root;
}

interface Root {
  readonly place: (element: HTMLDivElement | null) => void;
  readonly element: () => HTMLDivElement | null;
}

function createRoot(): Root {
  let drawn: HTMLDivElement | null = null;
  return {
    place(element) {
      drawn = element;
    },
    element: () => drawn,
  };
}
