"use client";
import type { Cooldown, CooldownSnapshot } from "@fluz-kit/core";
import { useCallback, useSyncExternalStore } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { aimAt } from "./aimAt.ts";
import type { UseFlowCooldownOptions } from "./useFlowCooldown.ts";
import { useFlowCooldown } from "./useFlowCooldown.ts";
import { watchCooldown } from "./watchCooldown.ts";

export interface UseCooldownOptions extends UseFlowCooldownOptions {
  /** Where the code goes: every destination waits by itself. Kept in memory alone. */
  readonly destination?: string | undefined;
}

/** The cooldown that holds here, and how it stands: `null` on a server and during hydration. */
export function useCooldown(
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
  return [cooldown, snapshot];
}
