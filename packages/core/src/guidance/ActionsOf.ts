import type { Condition } from "../catalogue/MessageKey.ts";
import type { CodesOf, Operation } from "../catalogue/operations.ts";
import type { policies } from "../catalogue/policies.ts";

type Policies = typeof policies;

/** The entries that can apply to an operation's codes or to the conditions. */
type KeysOf<O extends Operation> = Extract<
  keyof Policies,
  CodesOf<O> | `${CodesOf<O>}@${string}` | Condition
>;

type Escalated<P> = P extends { readonly escalation: readonly (infer E)[] }
  ? E extends readonly [number, string, readonly (infer A)[]]
    ? A
    : never
  : never;

/** The actions that guidance can offer for an operation, at any attempt. */
export type ActionsOf<O extends Operation> = {
  [K in KeysOf<O>]: Policies[K]["actions"][number] | Escalated<Policies[K]>;
}[KeysOf<O>];
