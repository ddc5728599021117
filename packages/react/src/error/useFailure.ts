"use client";
import { resolveGuidance } from "@fluz-kit/core";
import type { FieldName, FluzError, Guidance, Operation } from "@fluz-kit/core";
import { useContext, useId, useMemo, useReducer, useState, useSyncExternalStore } from "react";
import { wordsOf } from "./wordsOf.ts";
import { FluzContext, mergeSettings } from "../settings/FluzSettings.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import type { Frame, HookState } from "./Frame.ts";
import { createInstance } from "./createInstance.ts";
import { readOccurrence } from "./readOccurrence.ts";
import { readSource } from "./readSource.ts";
import { ownerOf } from "./surfaces.ts";
import { steadyOccurrence } from "./steadyOccurrence.ts";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import type { ViewedResult } from "./ViewedResult.ts";
import { useFrameEffects } from "./useFrameEffects.ts";
import { resultOf } from "./resultOf.ts";

export interface UseFailureOptions extends UseFluzErrorOptions {
  /** The id of the text at the field, where the host wired its input to one of its own. */
  readonly errorId?: string | undefined;
}

const noFields: readonly FieldName[] = [];
const merge = (state: HookState, part: Partial<HookState>) => ({ ...state, ...part });

/** `useFluzError`, with what the kit's own components need. */
export function useFailure(value: unknown, options: UseFailureOptions): ViewedResult {
  const standing = useStanding(value, options, true);
  const { current } = standing;
  const { store, scope } = standing.base;
  const count = () => store.of(scope, current && current.error);
  // The functions of a store know no `this`, and one that is new in every render would subscribe again.
  // oxlint-disable-next-line typescript/unbound-method
  const counted = useSyncExternalStore(store.subscribe, count, count);
  const past = current && store.preview(current.error, { ...scope, ...current });
  return resultOf(useGuided(standing, options, past?.attempt ?? counted, past?.previous ?? null));
}

/**
 * The same for a bare failure, which nothing counts, in a component that only draws: there can be many.
 *
 * @param attempt how many times the operation has failed, as the host says
 */
export function useFrame(value: unknown, options: UseFailureOptions, attempt: number): Frame {
  return useGuided(useStanding(value, options, false), options, attempt, null);
}

/** What stands, before anything is said about it. */
function useStanding(value: unknown, options: UseFailureOptions, isCounted: boolean) {
  const settings = mergeSettings(useContext(FluzContext), options);
  const [state, dispatch] = useReducer(merge, { busy: {} });
  const [instance] = useState(() => createInstance(dispatch));
  if (state.raised) throw state.raised.signal;

  const source = readSource(value);
  const { failure, id, succeeded, pending = false } = source;
  // Each value is read once, so a render costs nothing and captures no stack.
  const read = useMemo(() => readOccurrence({ failure, id, succeeded }), [failure, id, succeeded]);
  const ofSource = steadyOccurrence(read, instance);
  const word = ofSource === read ? (id ?? failure) : instance.frame?.word;
  const { reported } = state;
  const standing = reported && Object.is(reported.after, word) ? reported.occurrence : ofSource;
  // While a try that began at the error is under way, the error stays: its button has the focus.
  const kept = pending && Object.values(state.busy).find(Boolean);
  const candidate = standing ?? (kept || null);
  const current = candidate === state.dismissed ? null : candidate;

  const named = options.operation ?? source.operation;
  const { flow, attempts } = settings;
  // Without a name, the attempts of unrelated forms would run together.
  const isShared = named !== undefined || flow !== undefined || !isCounted;
  const base = {
    instance,
    state,
    settings,
    scope: { flow, operation: named ?? "other" },
    store: (isShared && attempts) || instance.attempts,
    isCounted,
    word,
    hasWorked: succeeded === true && ofSource === null,
    pending,
    refetch: source.refetch,
    stands: standing !== null && current === standing,
  };
  return { current, base };
}

/** What is to be said and done about what stands. */
function useGuided(
  { current, base }: ReturnType<typeof useStanding>,
  { fields = noFields, errorId }: UseFailureOptions,
  attempts: number,
  previous: FluzError | null,
): Frame {
  const { instance, state, settings, scope } = base;
  const guidance = useGuidance(
    current && current.error,
    scope.operation,
    attempts,
    previous,
    settings,
  );
  const placement = guidance?.placement;
  const occurrence = placement?.surface === "silent" ? null : current;
  const field = placement?.surface === "field" ? placement.field : null;
  const owner = occurrence === state.unplaced ? null : ownerOf(guidance, fields);
  const due = state.due?.occurrence === occurrence ? state.due : undefined;

  const hookId = useId().replace(/\W/g, "");
  const errorIdOf = (name: FieldName) => errorId ?? `fluz-${hookId}-${name}`;
  const frame: Frame = {
    ...base,
    attempts,
    occurrence,
    guidance,
    words:
      guidance &&
      occurrence &&
      wordsOf(guidance, settings, guidance.waitMs !== null && due?.at !== 0),
    hasForm: state.hasForm ?? true,
    fields,
    owner,
    errorIdOf,
    related: () =>
      field &&
      (instance.fields.elementOf(field) ??
        instance.fields
          .page()
          .querySelector<HTMLElement>(`[aria-describedby~="${errorIdOf(field)}"]`)),
    availableAt: due?.at || null,
  };
  useFrameEffects(frame);
  return frame;
}

/** The same guidance for as long as nothing that it depends on changes. */
function useGuidance(
  error: FluzError | null,
  operation: Operation,
  attempt: number,
  previous: FluzError | null,
  { authenticated, enumerationPolicy, catalogue }: FluzSettings,
): Guidance | null {
  return useMemo(() => {
    const context = { operation, attempt, previous, authenticated, enumerationPolicy, catalogue };
    return error && resolveGuidance(error, context);
  }, [error, operation, attempt, previous, authenticated, enumerationPolicy, catalogue]);
}
