"use client";
// Deals with a code that is of no use any more: makes the person wait, or sends another one.
import type { Cooldown } from "@fluz-kit/core";
import { factsOf, twoFactorEventOf } from "@fluz-kit/core/internal";
import { formatMessage } from "@fluz-kit/messages";
import { useRef } from "react";
import type { RefObject } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { startCooldown } from "../resend/startCooldown.ts";
import type { View } from "../error/View.ts";

/** The cooldowns, one per flow, in which a code was asked for unasked: a text costs money, so there is one. */
const spent = new WeakSet<Cooldown>();

interface SpentCode {
  readonly view: View;
  readonly cooldown: Cooldown;
  readonly destination: string | undefined;
  /** Whether an expired code is replaced without a press. */
  readonly autoResend: boolean | undefined;
  /** Holds the button that sends another one. */
  readonly resend: RefObject<HTMLElement | null>;
  /** Another code was sent. */
  readonly onSent: () => void;
}

/**
 * Does to the next code what the answer to this one says: it is waited for as long as the server
 * names (AUTH-0020), or sent at once in place of one that has expired (AUTH-0029).
 *
 * @returns what the button tells: a code that nobody has pressed for is announced with the reason
 */
export function useSpentCode(code: SpentCode): {
  readonly onSent: () => void;
  readonly onError: () => void;
} {
  const { view, cooldown, destination, autoResend, resend, onSent } = code;
  const { settings, occurrence, words } = view;
  const reason = useRef<string | null>(null);
  useCommitEffect(() => {
    if (!occurrence) return;
    const { error } = occurrence;
    if (factsOf(error.code).sending === "early") startCooldown(cooldown, error, destination);
    if (twoFactorEventOf(error).type !== "expired" || !autoResend || spent.has(cooldown)) return;
    cooldown.refresh();
    if (cooldown.remainingMs() > 0) return;
    spent.add(cooldown);
    reason.current = words?.title ?? null;
    resend.current?.querySelector("button")?.click();
    // Once per answer, however its words or the cooldown change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [occurrence]);

  return {
    onSent() {
      if (reason.current !== null) {
        const { messages, announcer } = settings;
        const { announcement, codeSent } = messages.interface;
        const said = { title: reason.current, description: codeSent };
        // As urgent as the error, whose own words may not have been said yet.
        announcer?.announce(formatMessage(announcement, said), "assertive");
      }
      reason.current = null;
      onSent();
    },
    onError() {
      reason.current = null;
    },
  };
}
