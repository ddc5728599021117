"use client";
import { useRef } from "react";
import type { RefObject } from "react";
import { useCommitEffect } from "./useCommitEffect.ts";

/** A ref to the value of the last commit, for handlers and timers that outlive a render. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useCommitEffect(() => {
    latest.current = value;
  });
  return latest;
}
