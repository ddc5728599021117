"use client";
// Tells any component how long it takes until another code can be asked for.
import type { Cooldown, CooldownSnapshot } from "@fluz-kit/core";
import { readWaitOf } from "@fluz-kit/core/internal";
import { useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { FluzContext, mergeSettings } from "../settings/FluzSettings.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { aimAt } from "./aimAt.ts";
import { shareWait } from "./shareWait.ts";
import { startCooldown } from "./startCooldown.ts";
import type { UseFlowCooldownOptions } from "./useFlowCooldown.ts";
import { useFlowCooldown } from "./useFlowCooldown.ts";
import { watchCooldown } from "./watchCooldown.ts";

export interface UseCooldownOptions extends UseFlowCooldownOptions {
  /** The name of the journey: who has the same waits together. @default the provider's */
  readonly flow?: string | undefined;
  /** Where the code goes: every destination waits by itself. Kept in memory alone. */
  readonly destination?: string | undefined;
}

/** The cooldown that applies here, and how it stands: `null` on a server and during hydration. */
export function useWatchedCooldown(
  options: UseCooldownOptions,
  settings: FluzSettings,
): readonly [Cooldown, CooldownSnapshot | null] {
  const { destination } = options;
  const cooldown = useFlowCooldown(options, settings);
  const subscribe = useCallback(
    (listener: () => void) => watchCooldown(cooldown, listener),
    [cooldown],
  );
  // The functions of a cooldown know no `this`.
  // oxlint-disable-next-line typescript/unbound-method
  const { getSnapshot, getServerSnapshot } = cooldown;
  const snapshot = useSyncExternalStore<CooldownSnapshot | null>(
    subscribe,
    getSnapshot,
    getServerSnapshot,
  );
  useCommitEffect(() => aimAt(cooldown, destination), [cooldown, destination]);
  const shares = options.persist === false || options.cooldown ? undefined : settings.flow;
  useEffect(() => shareWait(cooldown, shares), [cooldown, shares]);
  return [cooldown, snapshot];
}

/** How a wait stands. */
export interface UseCooldownResult {
  /** Whole seconds until another code can be asked for; 0 if it can now, and on a server. */
  readonly secondsLeft: number;
  readonly isOver: boolean;
  /** A code was sent: begins the wait, for everything that shares it. If the answer is given and names one, that one. */
  readonly start: (answer?: unknown) => void;
  readonly snapshot: CooldownSnapshot;
}

/** A server, and the first render of its page, know of no wait. */
const unknown: CooldownSnapshot = {
  availableAt: null,
  remainingSeconds: 0,
  sends: 0,
  supportFirst: false,
};

/**
 * The wait for another code, for markup of your own. It is the one of `ResendButton` and of the prompts with the
 * same flow and destination under one provider. Renders once a second while it runs and the page can be seen.
 */
export function useCooldown(options: UseCooldownOptions = {}): UseCooldownResult {
  const { flow, destination } = options;
  const settings = mergeSettings(useContext(FluzContext), { flow });
  const [cooldown, snapshot] = useWatchedCooldown(options, settings);
  const start = useCallback(
    (answer?: unknown) => startCooldown(cooldown, null, destination, readWaitOf(answer)),
    [cooldown, destination],
  );
  const secondsLeft = snapshot?.remainingSeconds ?? 0;
  return { secondsLeft, isOver: secondsLeft === 0, start, snapshot: snapshot ?? unknown };
}
