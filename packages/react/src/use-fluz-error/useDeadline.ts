"use client";
import type { FluzError } from "@fluz-kit/core";
import { useState } from "react";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import { useLatest } from "../internal/useLatest.ts";
import type { Occurrence } from "./Occurrence.ts";

/** When each error was first shown: a component that mounts again does not start its wait again. */
const firstShown = new WeakMap<FluzError, number>();

interface Deadline {
  /** Epoch milliseconds from which the same thing makes sense again; `null` if it does now. */
  readonly availableAt: number | null;
  /** Whether there was a time to wait and it is over. */
  readonly isOver: boolean;
}

const none: Deadline = { availableAt: null, isOver: false };

/** Waits as long as guidance asks, counted from when the error came up. Calls `onOver` once, and leaves no timer. */
export function useDeadline(
  occurrence: Occurrence | null,
  waitMs: number | null,
  onOver: () => void,
): Deadline {
  const [deadline, setDeadline] = useState({ occurrence, ...none });
  const over = useLatest(onOver);
  useCommitEffect(() => {
    if (occurrence === null || waitMs === null) return undefined;
    const { error } = occurrence;
    const start = firstShown.get(error) ?? Date.now();
    firstShown.set(error, start);
    const left = start + waitMs - Date.now();
    setDeadline({ occurrence, availableAt: left > 0 ? start + waitMs : null, isOver: left <= 0 });
    if (left <= 0) return undefined;
    const timer = setTimeout(() => {
      setDeadline({ occurrence, availableAt: null, isOver: true });
      over.current();
    }, left);
    return () => clearTimeout(timer);
  }, [occurrence, waitMs, over]);
  return deadline.occurrence === occurrence && waitMs !== null ? deadline : none;
}
