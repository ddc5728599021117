"use client";
// Waits for an answer that comes as a value in a later render, as those of fetchers and form actions do.
import { useState } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";

/** What a render says of it. */
interface Rendered<Answer> {
  readonly isPending: boolean;
  readonly answer: Answer;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
  readonly before: Answer | undefined;
  wasPending: boolean;
}

/**
 * Makes a promise of what comes as a value: of a fetcher of React Router, or of `useActionState`. What takes a
 * promise then works with both: `onSubmit` and `onResend` of the prompts, and handlers of actions.
 * `const ask = useAnswer(fetcher.state !== "idle", fetcher.data)`, and
 * `onSubmit={(code) => ask(() => fetcher.submit({ code: code.reveal() }, { method: "post" }))}`.
 *
 * @param isPending whether an answer is on its way
 * @param answer the last one
 * @returns a function that sends, and resolves with the answer to that. It rejects if sending fails, and if
 *   something else is sent meanwhile. The same in every render.
 */
export function useAnswer<Answer>(
  isPending: boolean,
  answer: Answer,
): (send: () => unknown) => Promise<Answer> {
  const [asked] = useState(createAsked<Answer>);
  useCommitEffect(() => asked.commit({ isPending, answer }));
  return asked.ask;
}

function createAsked<Answer>() {
  let rendered: Rendered<Answer> | undefined;
  let waiting: Waiting<Answer> | undefined;
  return {
    commit(next: Rendered<Answer>): void {
      rendered = next;
      if (!waiting) return;
      const { isPending, answer } = next;
      if (isPending) {
        waiting.wasPending = true;
        // One that comes at once may never be seen pending.
      } else if (waiting.wasPending || !Object.is(answer, waiting.before)) {
        waiting.resolve(answer);
        waiting = undefined;
      }
    },
    ask: (send: () => unknown): Promise<Answer> => {
      waiting?.reject(new DOMException("Something else was sent.", "AbortError"));
      return new Promise((resolve, reject) => {
        const { isPending = false, answer } = rendered ?? {};
        waiting = { resolve, reject, before: answer, wasPending: isPending };
        // What it resolves with says nothing: the answer is in a render.
        Promise.resolve(send()).catch(reject);
      });
    },
  };
}
