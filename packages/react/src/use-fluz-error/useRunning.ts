"use client";
import type { ActionId } from "@fluz-kit/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import type { Occurrence } from "./Occurrence.ts";

/** An action that the person has started, for the error it was offered with. */
interface Run {
  readonly id: ActionId;
  readonly occurrence: Occurrence;
}

export interface Running {
  readonly runs: readonly Run[];
  /** Runs a step; does nothing while the same action of the same error is running. */
  readonly start: (run: Run, step: () => unknown) => Promise<void>;
}

/** For how long a form that was sent again may leave the button busy without a new answer. */
const MAX_SILENCE_MS = 10_000;

/** What a step returns when its outcome will show as a new error or as success, not as a promise. */
export const untilAnswered = Symbol("until answered");

/**
 * Latches actions: the ref refuses the second of two presses before React has rendered the first,
 * in StrictMode too. Runs end with their promise, and with the error they belong to.
 */
export function useRunning(
  current: Occurrence | null,
  pending: boolean,
  onRejected: (thrown: unknown) => void,
): Running {
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const latch = useRef<readonly Run[]>([]);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());

  const keep = useCallback((stays: (run: Run) => boolean) => {
    const kept = latch.current.filter(stays);
    if (kept.length === latch.current.length) return;
    latch.current = kept;
    setRuns(kept);
  }, []);

  useCommitEffect(() => {
    if (!pending) keep((run) => run.occurrence === current);
  }, [current, pending, keep]);

  useEffect(() => {
    const waiting = timers.current;
    return () => {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    };
  }, []);

  const start = useCallback(
    async (run: Run, step: () => unknown) => {
      const isSame = (other: Run) => other.id === run.id && other.occurrence === run.occurrence;
      if (latch.current.some(isSame)) return;
      latch.current = [...latch.current, run];
      setRuns(latch.current);
      const end = () => keep((other) => other !== run);
      try {
        const outcome = step();
        if (outcome === untilAnswered) {
          const timer = setTimeout(() => {
            timers.current.delete(timer);
            end();
          }, MAX_SILENCE_MS);
          timers.current.add(timer);
          return;
        }
        // Without a promise it is over already, and the button never looks busy.
        if (isThenable(outcome)) await outcome;
      } catch (thrown) {
        onRejected(thrown);
      }
      end();
    },
    [keep, onRejected],
  );
  return { runs, start };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
