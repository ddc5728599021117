"use client";
import type { Severity } from "@fluz-kit/core";
import { useState } from "react";
import type { Frame } from "../use-fluz-error/Frame.ts";
import { useCommitEffect } from "./useCommitEffect.ts";

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
 */
export function useOutranked(
  { instance, occurrence, guidance }: Frame,
  isShown: boolean,
  rank = ranks.indexOf(guidance?.severity),
): boolean {
  const [isOutranked, setOutranked] = useState(false);
  useCommitEffect(() => {
    if (!isShown) return undefined;
    const place = instance.fields.form() ?? instance;
    const claim = { rank, setOutranked };
    settle(place, [...(claims.get(place) ?? []), claim]);
    return () => {
      const others = claims.get(place) ?? [];
      settle(
        place,
        others.filter((other) => other !== claim),
      );
    };
  }, [instance, occurrence, isShown, rank]);
  return isShown && isOutranked;
}

function settle(place: object, rivals: Claim[]): void {
  claims.set(place, rivals);
  const worst = Math.max(...rivals.map(({ rank }) => rank));
  const winner = rivals.filter(({ rank }) => rank === worst).at(-1);
  for (const rival of rivals) rival.setOutranked(rival !== winner);
}
