"use client";
import type { Severity } from "@fluz-kit/core";
import { useState } from "react";
import type { Frame } from "../error/Frame.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

interface Claim {
  readonly rank: number;
  readonly setOutranked: (isOutranked: boolean) => void;
}

/** By form, oldest first; outside a form by hook, whose error wants one place all the same. */
const claims = new WeakMap<object, Claim[]>();

const ranks: readonly (Severity | undefined)[] = ["info", "warning", "error", "critical"];

/**
 * Whether the form has something worse to show, or as bad and newer: one banner is all that a person
 * can follow. Known before the paint. Outside a form only surfaces of one hook's result compete.
 *
 * @param isShown whether this one would be drawn
 * @param rank for a surface that banners have to give way to, a summary or a screen: `Infinity`
 * @param banners how many surfaces it counts for that stand by, to show what has no other place
 */
export function useOutranked(
  { instance, occurrence, guidance }: Frame,
  isShown: boolean,
  rank = ranks.indexOf(guidance?.severity),
  banners = 1,
): boolean {
  const [isOutranked, setOutranked] = useState(false);
  useCommitEffect(() => {
    const place = instance.fields.form() ?? instance;
    const claim = { rank, setOutranked };
    instance.standBy(banners);
    if (isShown) settle(place, [...(claims.get(place) ?? []), claim]);
    return () => {
      instance.standBy(-banners);
      const others = claims.get(place)?.filter((other) => other !== claim);
      if (others) settle(place, others);
    };
  }, [instance, occurrence, isShown, rank, banners]);
  return isShown && isOutranked;
}

function settle(place: object, rivals: Claim[]): void {
  claims.set(place, rivals);
  const worst = Math.max(...rivals.map(({ rank }) => rank));
  const winner = rivals.filter(({ rank }) => rank === worst).at(-1);
  for (const rival of rivals) rival.setOutranked(rival !== winner);
}
