// Tells TypeScript which errors and actions an operation can lead to.
import type { ActionId, ActionsOf, FluzErrorOf, Guidance, Operation, Other } from "@fluz-kit/core";

/** The guidance for an operation's errors: its actions are those that the operation's codes lead to, or another. */
export type GuidanceOf<O extends Operation> = "other" extends O
  ? Guidance
  : Guidance & {
      readonly error: FluzErrorOf<O>;
      // No operation can be inferred from actions, and trying it is too much for the compiler.
      readonly actions: readonly NoInfer<ActionsOf<O> | Other<ActionId>>[];
    };
