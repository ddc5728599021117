"use client";
// Notices when what is in a prompt is about somebody or something else, so that it begins anew.
import { useEffect, useRef } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import type { UseRequestResult } from "../request/useRequest.ts";

interface FreshStart {
  /** What the prompt is about: where its codes go, what is to be done. */
  readonly subject: string | undefined;
  /** It is about something else. Called before the paint. */
  readonly onMove: () => void;
  /** The page came back from the back/forward cache, with the field as it was left. The same in every render. */
  readonly onReturn: () => void;
  /** The page goes, perhaps into that cache. */
  readonly onLeave?: () => void;
  /** The prompt goes, or is hidden by React's Activity. The same in every render. */
  readonly onHide: () => void;
  readonly request: UseRequestResult;
  /** Takes what has happened to the request of a prompt that Activity has brought back. */
  readonly dispatch: (event: { readonly type: "cancelled" }) => void;
}

export function useFreshStart(facts: FreshStart): void {
  const { subject, onMove, onReturn, onLeave, onHide, request, dispatch } = facts;
  const last = useRef(subject);
  useCommitEffect(() => {
    if (last.current === subject) return;
    last.current = subject;
    onMove();
    // Once per subject, whatever the functions are by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [subject]);

  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onReturn();
    };
    addEventListener("pageshow", onPageShow);
    return () => removeEventListener("pageshow", onPageShow);
  }, [onReturn]);

  useEffect(() => {
    if (onLeave === undefined) return undefined;
    addEventListener("pagehide", onLeave);
    return () => removeEventListener("pagehide", onLeave);
  });

  useEffect(() => {
    // Brought back, it waits for an answer that nobody takes any more.
    if (!request.isRunning()) dispatch({ type: "cancelled" });
    return onHide;
  }, [request, dispatch, onHide]);
}
