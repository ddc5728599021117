"use client";
import { resolveGuidance } from "@fluz-kit/core";
import type { Guidance, Operation } from "@fluz-kit/core";
import { useCallback, useMemo, useState } from "react";
import { useLatest } from "../internal/useLatest.ts";
import type { FluzSettings } from "../provider/FluzContext.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import { createAttemptStore } from "./createAttemptStore.ts";
import { useAttempts } from "./useAttempts.ts";
import { useOccurrence } from "./useOccurrence.ts";
import type { Running } from "./useRunning.ts";
import { useRunning } from "./useRunning.ts";

export interface UseGuidanceOptions extends UseFluzErrorOptions {
  /** Given by the host for a bare failure, which is never counted. */
  readonly attempt?: number | undefined;
}

interface Guided {
  readonly occurrence: Occurrence | null;
  readonly guidance: Guidance | null;
  readonly operation: Operation;
  readonly flow: string | undefined;
  readonly attempts: number;
  readonly running: Running;
  readonly refetch: (() => unknown) | null;
  readonly report: (failure: unknown) => void;
  readonly dismiss: () => void;
  readonly reset: () => void;
}

/** Which failure stands, how often it has come, and what to do about it. */
export function useGuidance(
  source: unknown,
  options: UseGuidanceOptions,
  settings: FluzSettings,
): Guided {
  const { pending, success, refetch, ...reading } = useOccurrence(source);
  const { flow = settings.flow, attempt } = options;
  const named = options.operation ?? reading.operation;
  const operation = named ?? "other";

  const [dismissed, setDismissed] = useState<Occurrence | null>(null);
  const standing = reading.occurrence === dismissed ? null : reading.occurrence;
  const running = useRunning(standing, pending, reading.report);
  // While a try that began in the banner is under way, the banner stays: its button has the focus.
  const occurrence = standing ?? (pending ? (running.runs[0]?.occurrence ?? null) : null);

  const [ownAttempts] = useState(createAttemptStore);
  // Without a name, the attempts of unrelated forms would run together.
  const shared = named !== null || flow !== undefined ? settings.attempts : null;
  const store = shared ?? ownAttempts;
  const key = JSON.stringify([flow, operation]);
  const bare = attempt !== undefined;
  const counted = useAttempts(store, key, bare ? null : occurrence, bare ? null : success);
  const attempts = attempt ?? counted.attempts;
  const { previous } = counted;

  const { catalogue } = settings;
  const authenticated = options.authenticated ?? settings.authenticated;
  const enumerationPolicy = options.enumerationPolicy ?? settings.enumerationPolicy;
  const guidance = useMemo(() => {
    if (occurrence === null) return null;
    const context = { operation, authenticated, previous, enumerationPolicy, catalogue };
    return resolveGuidance(occurrence.error, { ...context, attempt: attempts });
  }, [occurrence, operation, authenticated, attempts, previous, enumerationPolicy, catalogue]);

  const latest = useLatest({ occurrence, store, key });
  const take = reading.report;
  const report = useCallback(
    (failure: unknown) => {
      const failed = take(failure);
      if (!failed && failure !== undefined && failure !== null) {
        latest.current.store.reset(latest.current.key);
      }
    },
    [take, latest],
  );
  const dismiss = useCallback(() => setDismissed(latest.current.occurrence), [latest]);
  const reset = useCallback(() => {
    const { occurrence, store, key } = latest.current;
    setDismissed(occurrence);
    store.reset(key);
  }, [latest]);

  return {
    occurrence,
    guidance,
    operation,
    flow,
    attempts,
    running,
    refetch,
    report,
    dismiss,
    reset,
  };
}
