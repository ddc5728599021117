"use client";
// Turns a failure and the settings around it into what is drawn, for every hook and component.
import { resolveGuidance } from "@fluz-kit/core";
import type { FieldName, FluzError, Guidance, Operation } from "@fluz-kit/core";
import { useContext, useEffect, useId, useMemo, useState, useSyncExternalStore } from "react";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { warnOfContrast } from "../development/warnOfContrast.ts";
import { FluzContext, mergeSettings } from "../settings/FluzSettings.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { ErrorStore, noState } from "./ErrorStore.ts";
import { availableAtOf, readOccurrence } from "./Occurrence.ts";
import { readSource } from "./readSource.ts";
import { ownerOf } from "./surfaces.ts";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import type { View } from "./View.ts";
import { warnOfMissing } from "./warnOfMissing.ts";
import { wordsOf } from "./wordsOf.ts";

/** What a surface draws, and what keeps it. */
export interface ViewedError {
  readonly store: ErrorStore;
  readonly view: View;
}

/** Where a bare failure is shown. */
export interface UseBareErrorViewOptions extends Pick<UseFluzErrorOptions, "fields"> {
  /** The id of the text at the field, where the host wired its input to one of its own. */
  readonly errorId?: string | undefined;
}

const noFields: readonly FieldName[] = [];
const never = () => () => {};
const yes = () => true;
const no = () => false;

/** `useFluzError`, with what the kit's own components need. */
export function useErrorView(value: unknown, options: UseFluzErrorOptions): ViewedError {
  const settings = mergeSettings(useContext(FluzContext), options);
  const found = useCurrentError(value, settings, options.operation, true);
  const { current, base } = found;
  const { attempts, scope } = base;
  const count = () => attempts.of(scope, current && current.error);
  // The functions of a store know no `this`, and one that is new in every render would subscribe again.
  // oxlint-disable-next-line typescript/unbound-method
  const counted = useSyncExternalStore(attempts.subscribe, count, count);
  const past = current && attempts.preview(current.error, { ...scope, ...current });
  const attempt = past?.attempt ?? counted;
  const viewed = useView(found, options, attempt, past?.previous ?? null);
  useViewEffects(viewed);
  return viewed;
}

/**
 * The same for a bare failure, which nothing counts, in a component that only draws: there can be many. Its
 * settings are the provider's. Its `useViewEffects` are left to the caller.
 *
 * @param attempt how many times the operation has failed, as the host says
 */
export function useBareErrorView(
  value: unknown,
  operation: Operation | undefined,
  attempt: number,
  options: UseBareErrorViewOptions,
): ViewedError {
  const settings = useContext(FluzContext);
  return useView(useCurrentError(value, settings, operation, false), options, attempt, null);
}

/** The error to show, before anything is said about it. */
function useCurrentError(
  value: unknown,
  settings: FluzSettings,
  operation: Operation | undefined,
  isCounted: boolean,
) {
  const [state, draw] = useState(noState);
  const [store] = useState(() => new ErrorStore(draw));
  if (state.raised) throw state.raised.signal;

  const source = readSource(value);
  const { failure, id, held, succeeded, pending = false, again = false } = source;
  // Each value is read once, so a render costs nothing and captures no stack.
  const read = useMemo(
    () => readOccurrence({ failure, id, held, succeeded }),
    [failure, id, held, succeeded],
  );
  const ofSource = store.steady(read);
  const version = ofSource === read ? (id ?? held) : store.drawn?.version;
  const { reported } = state;
  const latest = reported && Object.is(reported.version, version) ? reported.occurrence : ofSource;
  // While a try that began at the error is under way, the error stays: its button has the focus. So it
  // does while a query asks again by itself.
  const kept =
    pending &&
    (Object.values(state.busy).find(Boolean) ?? (again ? store.drawn?.occurrence : null));
  const candidate = latest ?? (kept || null);
  const current = candidate === state.dismissed ? null : candidate;

  const named = operation ?? source.operation;
  const { flow, attempts } = settings;
  // Without a name, the attempts of unrelated forms would run together.
  const isShared = named !== undefined || flow !== undefined || !isCounted;
  const base = {
    state,
    settings,
    scope: { flow, operation: named ?? "other" },
    attempts: (isShared && attempts) || store.attempts,
    isCounted,
    version,
    hasWorked: succeeded === true && ofSource === null,
    isPending: pending,
    isFetching: source.fetching,
    refetch: source.refetch,
    stands: latest !== null && current === latest,
  };
  return { store, current, base };
}

/** What is to be said and done about that error. */
function useView(
  { store, current, base }: ReturnType<typeof useCurrentError>,
  { fields = noFields, errorId }: UseBareErrorViewOptions,
  attempt: number,
  previous: FluzError | null,
): ViewedError {
  const { state, settings, scope } = base;
  const error = current && current.error;
  const guidance = useGuidance(error, scope.operation, attempt, previous, settings);
  const occurrence = guidance?.placement.surface === "silent" ? null : current;
  const waitMs = (occurrence && guidance?.waitMs) ?? null;
  const waits = occurrence !== null && waitMs !== null && occurrence !== state.waited;
  const view: View = {
    ...base,
    attempt,
    occurrence,
    guidance,
    words: guidance && occurrence && wordsOf(guidance, settings, waits),
    hasForm: state.hasForm ?? false,
    isStatic: useSyncExternalStore(never, no, yes),
    fields,
    owner: occurrence === state.unplaced ? null : ownerOf(guidance, fields),
    id: `fluz-${useId().replace(/\W/g, "")}`,
    errorId,
    availableAt: waits ? availableAtOf(occurrence.error, waitMs) : null,
  };
  return { store, view };
}

/** What a view has to do beyond being drawn. Its surfaces are placed before, so that it is known which of them shows it. */
export function useViewEffects({ store, view }: ViewedError): void {
  const { occurrence } = view;
  const waitMs = (occurrence && view.guidance?.waitMs) ?? null;
  useCommitEffect(() => {
    store.commit(view);
    if (process.env.NODE_ENV === "production") return;
    warnOfContrast(store.elements.page());
    warnOfMissing(store);
  });
  useCommitEffect(
    () => (occurrence ? store.awaitEnd(occurrence, waitMs) : undefined),
    [store, occurrence, waitMs],
  );
  useEffect(() => store.mount(), [store]);
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
