"use client";
import { readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import { useCallback, useMemo, useState } from "react";
import { useLatest } from "../internal/useLatest.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { Source } from "./readSource.ts";
import { readSource } from "./readSource.ts";

interface Report {
  readonly occurrence: Occurrence | null;
  /** What the source said when it was made: a report stands until the source says something newer. */
  readonly failure: unknown;
  readonly id: string | null;
}

interface Reading extends Source {
  readonly occurrence: Occurrence | null;
  /** Takes a failure in by hand; answers whether it was one. */
  readonly report: (failure: unknown) => boolean;
}

/**
 * The failure that stands: what the source holds, or what was reported since. Each value is read
 * once, so a render costs nothing and captures no stack.
 */
export function useOccurrence(value: unknown): Reading {
  const source = readSource(value);
  const { failure, id, success } = source;
  const [reported, setReported] = useState<Report | null>(null);

  const ofSource = useMemo(() => readOnce(failure, id, success), [failure, id, success]);
  const latest = useLatest({ failure, id });
  const report = useCallback(
    (value: unknown) => {
      // Every report is a failure of its own, even of the same object.
      const occurrence = readOnce(value, {}, null);
      setReported({ occurrence, ...latest.current });
      return occurrence !== null;
    },
    [latest],
  );
  const stands = reported !== null && reported.id === id && Object.is(reported.failure, failure);
  const occurrence = stands ? reported.occurrence : ofSource;
  return { ...source, success: occurrence === null ? success : null, occurrence, report };
}

function readOnce(
  failure: unknown,
  id: string | object | null,
  success: string | null,
): Occurrence | null {
  if (failure === undefined || failure === null) return null;
  const error = readSettled(failure, typeof id === "string", success !== null);
  if (error === null) return null;
  return { error, id: id ?? (typeof failure === "object" ? failure : error) };
}

function readSettled(failure: unknown, settled: boolean, succeeded: boolean): FluzError | null {
  if (!settled) return readFailure(failure);
  if (!succeeded) return toFluzError(failure);
  // What a query or mutation brought is judged as data: without an outcome it is no failure.
  return readFailure({ isError: false, status: "success", data: failure });
}
