// Has the host check what a person has entered in a prompt, and lets a router's redirect through.
import type { FluzError } from "@fluz-kit/core";
import type { ErrorStore } from "../error/ErrorStore.ts";
import { warnOfNothing } from "../request/warnOfNothing.ts";
import type { UseRequestResult } from "../request/useRequest.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";

interface Question {
  readonly request: UseRequestResult;
  readonly session: FluzOptions["session"];
  readonly store: ErrorStore;
  /** The host's function. */
  readonly send: (signal: AbortSignal) => unknown;
  /** Forgets what was entered. */
  readonly wipe: () => void;
  /** Takes what becomes of a request that control flow has ended. */
  readonly dispatch: (event: { readonly type: "cancelled" }) => void;
}

/**
 * @returns the failure, `null` for none, or `undefined` if nobody waits for the answer any more
 * @throws control flow, which React throws as well in the next render
 */
export async function askServer(question: Question): Promise<FluzError | null | undefined> {
  const { request, session, store, wipe, dispatch } = question;
  const send = (signal: AbortSignal) => {
    const answer = question.send(signal);
    if (process.env.NODE_ENV !== "production") {
      warnOfNothing("onSubmit", "what was entered counts as right", answer);
    }
    return answer;
  };
  try {
    const { failure, isGivenUp } = await request.run(send, session, wipe);
    return isGivenUp ? undefined : failure;
  } catch (signal) {
    dispatch({ type: "cancelled" });
    store.raise(signal);
    throw signal;
  }
}
