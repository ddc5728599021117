"use client";
import type { FluzError } from "@fluz-kit/core";
import { useSyncExternalStore } from "react";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import type { Occurrence } from "./Occurrence.ts";
import { countFailure, noAttempts } from "./createAttemptStore.ts";
import type { AttemptStore } from "./createAttemptStore.ts";

interface Attempts {
  /** Confirmed failures so far, the one shown included. */
  readonly attempts: number;
  readonly previous: FluzError | null;
}

const empty = () => noAttempts;

/**
 * Counts each occurrence once, and knows the number in the very render that first shows it.
 *
 * @param success changes with every success, and is `null` otherwise
 */
export function useAttempts(
  store: AttemptStore,
  key: string,
  occurrence: Occurrence | null,
  success: string | null,
): Attempts {
  const record = useSyncExternalStore(store.subscribe, () => store.read(key), empty);
  useCommitEffect(() => {
    if (success !== null) store.reset(key);
    if (occurrence !== null) store.add(key, occurrence);
  }, [store, key, occurrence, success]);
  const { count, previous } =
    occurrence === null || store.has(key, occurrence)
      ? record
      : countFailure(record, occurrence.error);
  return { attempts: count, previous };
}
