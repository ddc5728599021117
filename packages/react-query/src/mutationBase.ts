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
 * What every mutation of the kit asks of TanStack Query: to fail at once offline, for what is paused is
 * stored with the cache and sent when nobody looks; and never to repeat anything.
 */
export function mutationBase(settings: Named, owner: FailureOwner): MutationBase;
export function mutationBase(
  { operation, mutationKey, meta }: Named,
  owner: FailureOwner,
): Omit<MutationBase, "mutationKey"> {
  // A scope of the host's would hold it back until somebody else's request is over.
  const base = { mutationKey, scope: undefined, networkMode: "always", retry: 0 } as const;
  try {
    const { owner: given = owner, operation: named = operation } = meta?.fluz ?? {};
    return { ...base, meta: { ...meta, fluz: { owner: given, operation: named } } };
  } catch {
    // A meta that cannot be read is no reason to send nothing.
    return { ...base, meta: { fluz: { owner, operation } } };
  }
}
