"use client";
// Sends what a person asked for once, however often they press, and stops it when they leave.
import { isControlFlow, runOperation, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import { useEffect, useState } from "react";
import type { FluzOptions } from "../settings/FluzSettings.ts";

/** What has become of a request. */
interface RequestOutcome {
  /** What went wrong with it, thrown or in what it resolved with; `null` for everything else. */
  readonly failure: FluzError | null;
  /** Whether nobody waits for it any more. What was done is done all the same. */
  readonly isGivenUp: boolean;
}

/** One request at a time. */
export interface UseRequestResult {
  readonly isRunning: () => boolean;
  /**
   * Sends what the person asked for, in the session if there is one. After a renewal it is sent once more
   * if nothing of it was done, unless the person has given it up meanwhile. While one is running, nothing
   * is sent.
   *
   * @param wipe called when it is over or given up: what was sent goes with it
   * @throws control flow, as it came: a redirect belongs to the router. Nothing else, and nothing once it
   *   was given up.
   */
  readonly run: (
    send: (signal: AbortSignal) => unknown,
    session?: FluzOptions["session"],
    wipe?: () => void,
  ) => Promise<RequestOutcome>;
  /** Gives up what is running. */
  readonly abort: () => void;
}

/**
 * A latch for requests of the person's: the second of two presses is refused before React has rendered
 * the first, and what is under way when the component goes is given up.
 */
export function useRequest(): UseRequestResult {
  const [request] = useState(createRequest);
  useEffect(() => request.abort, [request]);
  return request;
}

function createRequest(): UseRequestResult {
  let running: AbortController | null = null;
  return {
    isRunning: () => running !== null,
    async run(send, session, wipe) {
      if (running) return { failure: null, isGivenUp: true };
      const own = (running = new AbortController());
      const { signal } = own;
      const end = () => {
        wipe?.();
        if (running === own) running = null;
      };
      signal.addEventListener("abort", end);
      let failure: FluzError | null = null;
      try {
        await runOperation(
          () => send(signal),
          { session },
          () => !signal.aborted,
        );
      } catch (thrown) {
        // Whoever has given it up has gone on, and no router takes them elsewhere.
        if (isControlFlow(thrown) && !signal.aborted) throw thrown;
        failure = toFluzError(thrown);
      } finally {
        end();
      }
      return { failure, isGivenUp: signal.aborted };
    },
    abort: () => running?.abort(),
  };
}
