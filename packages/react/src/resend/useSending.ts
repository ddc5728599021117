"use client";
// Sends codes one at a time, and keeps what became of the last one.
import type { Cooldown, FluzError } from "@fluz-kit/core";
import { readWaitOf } from "@fluz-kit/core/internal";
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import { useRef, useState } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { useRequest } from "../request/useRequest.ts";
import { warnOfNothing } from "../request/warnOfNothing.ts";
import { aimAt } from "./aimAt.ts";
import { startCooldown, startShortCooldown } from "./startCooldown.ts";
import type { UseResendOptions } from "./UseResendOptions.ts";
import type { UseResendResult } from "./UseResendResult.ts";

type SendingState = UseResendResult["state"];

interface UseSendingOptions extends Pick<
  UseResendOptions,
  "destination" | "onResend" | "onSent" | "onError"
> {
  readonly cooldown: Cooldown;
  readonly settings: FluzSettings;
  /** A try begins; what is returned takes its failure, or `null`. */
  readonly begin: () => (failure: FluzError | null) => void;
  /** Leaves control flow to the router. */
  readonly raise: (signal: unknown) => void;
}

/** Sends one code at a time, and never before the wait is over. */
export function useSending(
  options: UseSendingOptions,
): readonly [SendingState, () => Promise<void>] {
  const { destination } = options;
  const latest = useRef(options);
  const request = useRequest();
  const [{ state, to }, setState] = useState<{ state: SendingState; to: string | undefined }>({
    state: "idle",
    to: destination,
  });
  useCommitEffect(() => {
    const { destination: before } = latest.current;
    latest.current = options;
    if (before === undefined || before === destination || !request.isRunning()) return;
    // The person has another destination: nobody waits for the code to this one, and theirs can be sent.
    request.abort();
    setState({ state: "idle", to: destination });
  });

  async function send(): Promise<void> {
    const { cooldown, settings, onResend, begin, raise, onSent, onError } = latest.current;
    const { messages, locale = messages.locale, announcer, session } = settings;
    const words = messages.interface;
    if (request.isRunning()) return;
    aimAt(cooldown, destination);
    cooldown.refresh();
    const leftMs = cooldown.remainingMs();
    if (leftMs > 0) {
      const wait = formatDuration(leftMs, locale, messages);
      announcer?.announce(formatMessage(words.codeIn, { wait }));
      return;
    }
    setState({ state: "sending", to: destination });
    const settle = begin();
    let sentMs: number | null = null;
    const sent = request.run(async (signal) => {
      signal.addEventListener("abort", () => startShortCooldown(cooldown, destination));
      const sending = onResend({ signal });
      if (process.env.NODE_ENV !== "production") {
        warnOfNothing("onResend", "a code counts as sent", sending);
      }
      const answer = await sending;
      sentMs = readWaitOf(answer);
      return answer;
    }, session);
    const { failure, isGivenUp } = await sent.catch((thrown: unknown) => {
      setState({ state: "idle", to: destination });
      raise(thrown);
      throw thrown;
    });
    // Also of a button that has gone: a code that was sent is waited for on the next screen too.
    if (failure?.kind !== "aborted") startCooldown(cooldown, failure, destination, sentMs);
    if (isGivenUp) return;
    const isCancelled = failure?.kind === "aborted";
    setState({ state: isCancelled ? "idle" : failure ? "failed" : "sent", to: destination });
    settle(failure);
    if (failure) {
      onError?.(failure);
    } else {
      announcer?.announce(words.codeSent);
      onSent?.();
    }
  }
  // What was sent or failed elsewhere says nothing of this destination.
  return [state === "sending" || to === destination ? state : "idle", send];
}
