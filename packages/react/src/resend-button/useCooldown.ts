"use client";
import { createCooldown } from "@fluz-kit/core";
import type { Cooldown, CooldownSnapshot } from "@fluz-kit/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import type { FluzSettings } from "../provider/FluzSettings.ts";
import { watchCooldown } from "./watchCooldown.ts";

export interface UseCooldownOptions {
  /** A cooldown of the host's own. @default one per flow, kept for as long as the provider stands */
  readonly cooldown?: Cooldown | undefined;
  /** Where the code goes: every destination waits by itself. Kept in memory alone. */
  readonly destination?: string | undefined;
  /** Whether the wait survives a reload, under the flow's name. @default true */
  readonly persist?: boolean | undefined;
}

/** By what lives as long as a provider: a screen that is left and entered again goes on waiting. */
const kept = new WeakMap<object, Map<string, Cooldown>>();

/** The cooldown that holds here, and how it stands: `null` on a server and during hydration. */
export function useCooldown(
  { cooldown: own, destination, persist = true }: UseCooldownOptions,
  { flow, attempts }: FluzSettings,
): readonly [Cooldown, CooldownSnapshot | null] {
  const cooldown = useMemo(
    () => own ?? cooldownOf(flow, persist, attempts),
    [own, flow, persist, attempts],
  );
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
  useCommitEffect(() => {
    if (destination !== undefined) cooldown.switchTo(destination);
  }, [cooldown, destination]);
  return [cooldown, snapshot];
}

function cooldownOf(flow: string | undefined, persist: boolean, provider: object | null): Cooldown {
  // Without a name, the waits of unrelated forms would run together.
  if (flow === undefined || provider === null) return createCooldown({ flow, persist });
  const cooldowns = kept.get(provider) ?? new Map<string, Cooldown>();
  kept.set(provider, cooldowns);
  const key = JSON.stringify([flow, persist]);
  const cooldown = cooldowns.get(key) ?? createCooldown({ flow, persist });
  cooldowns.set(key, cooldown);
  return cooldown;
}
