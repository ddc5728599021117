import type { CodesOf, Operation } from "../catalogue/operations.ts";
import type { policies } from "../catalogue/policies.ts";
import type { Condition } from "./Guidance.ts";

type Policies = typeof policies;

/** The entries that an operation's codes, or the conditions beside them, can lead to. */
type KeysOf<O extends Operation> = Extract<
  keyof Policies,
  CodesOf<O> | `${CodesOf<O>}@${string}` | Condition
>;

type Escalated<P> = P extends { readonly escalation: readonly (infer E)[] }
  ? E extends readonly [number, string, readonly (infer A)[]]
    ? A
    : never
  : never;

/** The actions that an operation's guidance can offer, at any attempt. */
export type ActionsOf<O extends Operation> = {
  [K in KeysOf<O>]: Policies[K]["actions"][number] | Escalated<Policies[K]>;
}[KeysOf<O>];
