"use client";
// Gives all parts of one journey the same wait, and keeps it while the person is on another screen.
import { createCooldown } from "@fluz-kit/core";
import type { Cooldown } from "@fluz-kit/core";
import { useMemo } from "react";
import type { FluzSettings } from "../settings/FluzSettings.ts";

export interface UseFlowCooldownOptions {
  /** A cooldown of the host's own. @default one per flow, kept for as long as the provider stands */
  readonly cooldown?: Cooldown | undefined;
  /** Whether the wait survives a reload, under the flow's name, and holds in its other tabs. @default true */
  readonly persist?: boolean | undefined;
}

/** By what lives as long as a provider: a screen that is left and entered again goes on waiting. */
const kept = new WeakMap<object, Map<string, Cooldown>>();

/** The cooldown that applies here. Nothing renders when the time in it passes. */
export function useFlowCooldown(
  { cooldown: own, persist = true }: UseFlowCooldownOptions,
  { flow, attempts }: FluzSettings,
): Cooldown {
  return useMemo(() => own ?? cooldownOf(flow, persist, attempts), [own, flow, persist, attempts]);
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
