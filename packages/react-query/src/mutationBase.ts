import type { Operation } from "@fluz-kit/core";
import type { MutationKey } from "@tanstack/react-query";
import type { FailureOwner, FluzMeta } from "./FluzMeta.ts";
import type { FluzMutationSettings } from "./UseFluzMutationOptions.ts";

interface MutationBase {
  readonly mutationKey?: MutationKey;
  readonly meta: FluzMeta;
  readonly networkMode: "always";
  readonly retry: 0;
}

type Named = Pick<
  FluzMutationSettings<Operation, unknown, unknown>,
  "operation" | "mutationKey" | "meta"
>;

/**
 * The settings that every mutation of the kit gives TanStack Query. It fails at once offline, because a
 * paused mutation is stored with the cache and sent when nobody is looking. It never repeats anything.
 */
export function mutationBase(settings: Named, owner: FailureOwner): MutationBase;
export function mutationBase(
  { operation, mutationKey, meta }: Named,
  owner: FailureOwner,
): Omit<MutationBase, "mutationKey"> {
  // A scope of the host's would make it wait for another request.
  const base = { mutationKey, scope: undefined, networkMode: "always", retry: 0 } as const;
  try {
    const { owner: given = owner, operation: named = operation } = meta?.fluz ?? {};
    return { ...base, meta: { ...meta, fluz: { owner: given, operation: named } } };
  } catch {
    // Send it even if its meta cannot be read.
    return { ...base, meta: { fluz: { owner, operation } } };
  }
}
