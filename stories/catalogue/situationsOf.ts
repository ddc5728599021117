import {
  type EnumerationPolicy,
  type Guidance,
  type GuidanceContext,
  resolveGuidance,
} from "@fluz-kit/core";
import type { EntryKey } from "./EntryKey.ts";
import { operationsOf } from "./operationsOf.ts";
import { sampleFailure } from "./sampleFailure.ts";

/** When a failure is met, and what is shown for it then. */
export interface Situation {
  readonly when: string;
  readonly guidance: Guidance;
}

const policyNames = ["neutral", "uniform"] as const satisfies readonly EnumerationPolicy[];

/** The first failure, with nothing else known, and then every situation in which something else is shown. */
export function situationsOf(key: EntryKey): readonly [Situation, ...Situation[]] {
  const failure = sampleFailure(key);
  const usual = { when: "At first", guidance: resolveGuidance(failure) };
  const found: Situation[] = [];
  for (const [when, context] of contextsOf(key)) {
    const guidance = resolveGuidance(failure, context);
    const known = [usual, ...found].some((other) => looksLike(other.guidance, guidance));
    if (!known) found.push({ when, guidance });
  }
  return [usual, ...found];
}

function contextsOf(key: EntryKey): (readonly [when: string, context: GuidanceContext])[] {
  return [
    ...[2, 3, 5].map((attempt) => [`From failure ${attempt} on`, { attempt }] as const),
    ...operationsOf(key).map((operation) => [`In ${operation}`, { operation }] as const),
    ["Before signing in", { authenticated: false }],
    ...policyNames.map(
      (enumerationPolicy) =>
        [`Under the ${enumerationPolicy} policy`, { enumerationPolicy }] as const,
    ),
  ];
}

function looksLike(one: Guidance, other: Guidance): boolean {
  return looksOf(one) === looksOf(other);
}

function looksOf({ messageKey, severity, placement, actions }: Guidance): string {
  return JSON.stringify([messageKey, severity, placement, actions]);
}
