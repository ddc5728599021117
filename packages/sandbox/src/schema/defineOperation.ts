import type { FluzErrorCode, Operation } from "@fluz-kit/core";
import { isPerformed } from "../scenarios/conditions.ts";
import type { MagicOutcome } from "../scenarios/magicValues.ts";
import { type MagicCandidate, readMagicValue } from "../scenarios/readMagicValue.ts";
import type { Scope } from "../state/scopes.ts";
import { answerMagic } from "./answerMagic.ts";
import { fail, type Performed } from "./payload.ts";
import { type Caller, readCaller } from "./readCaller.ts";
import { inPayload, type Report } from "./report.ts";
import type { Outcome, SandboxContext } from "./SandboxContext.ts";

/** The sentence that marks what the sandbox made up, in the schema and in the docs. */
export const ILLUSTRATIVE = "Illustrative: the public documentation has no such operation.";

/** What an operation works with: the request, and who asks. */
export interface Call extends SandboxContext, Caller {}

interface OperationOptions<Args extends object> {
  /** The field's name, which is its response key. */
  readonly name: string;
  /** What the person is doing when an application calls it. */
  readonly operation: Operation;
  /** @default "Mutation" */
  readonly root?: "Mutation" | "Query";
  /** Its part of the schema: `extend type Mutation { … }` and the types that only it uses. */
  readonly typeDefs: string;
  /** Who may call it: anybody, a signed-in person, or one whose token has a scope. @default "anybody" */
  readonly access?: "anybody" | "person" | Scope;
  /** How it tells of failures. @default in its payload, with a code */
  readonly report?: Report;
  /** The arguments that can be magic, the most telling first. */
  magic(args: Args): readonly MagicCandidate[];
  /** What it does with ordinary values. */
  perform(args: Args, call: Call): Performed;
}

/** An operation of the sandbox: its part of the schema, and what answers it. */
export interface SandboxOperation {
  readonly name: string;
  readonly operation: Operation;
  readonly root: "Mutation" | "Query";
  readonly typeDefs: string;
  resolve(source: unknown, args: object, context: SandboxContext): object;
}

/**
 * Builds an operation. Failures that a program planned come first, then magic values, then what the
 * state makes of it. Every outcome is noted on the request.
 */
export function defineOperation<Args extends object>(
  options: OperationOptions<Args>,
): SandboxOperation {
  const { name, operation, root = "Mutation", typeDefs, report = inPayload } = options;

  function plannedFor({ world, scenarios }: SandboxContext): MagicOutcome | null {
    return world.scenarios.take(name, operation) ?? scenarios.take(name, operation);
  }

  /** The same values lose an answer once: whoever tries again then hears what came of it. */
  function isLostAlready(args: Args, { world }: SandboxContext): boolean {
    const key = `${name}:${JSON.stringify(options.magic(args))}`;
    const isLost = world.lostAnswers.get(key) ?? false;
    world.lostAnswers.set(key, true);
    return isLost;
  }

  return {
    name,
    operation,
    root,
    typeDefs,
    resolve(_source: unknown, args: Args, context: SandboxContext) {
      const planned = plannedFor(context);
      const asked = planned ?? readMagicValue(options.magic(args))?.outcome ?? null;
      if (asked !== null && !isPerformed(asked)) {
        context.outcomes.push({ operation: name, outcome: asked });
        return answerMagic(asked, report);
      }
      const performed = perform(options, args, context);
      const isHeard =
        asked === "timeout-after-success" &&
        (!performed.success || (planned === null && isLostAlready(args, context)));
      const outcome = asked === null || isHeard ? outcomeOf(performed) : asked;
      context.outcomes.push({ operation: name, outcome });
      if (performed.success) return report.succeeded(performed.fields);
      if ("fields" in performed) return performed.fields;
      const { retryAfterS } = performed.failure;
      if (retryAfterS !== undefined) context.waits.push(retryAfterS);
      return report.coded(performed.failure);
    },
  };
}

function perform<Args extends object>(
  options: OperationOptions<Args>,
  args: Args,
  context: SandboxContext,
): Performed {
  const { access = "anybody" } = options;
  if (!context.settings.applicationActive) return fail("AUTH-0030");
  const caller = readCaller(context);
  if (access === "anybody") {
    return options.perform(args, { ...context, ...demoUnlessKnown(caller, context) });
  }
  if (typeof caller === "string") return fail(caller);
  if (access !== "person" && !caller.scopes.includes(access)) return fail("AUTH-0031");
  return options.perform(args, { ...context, ...caller });
}

function demoUnlessKnown(caller: Caller | FluzErrorCode, { world }: SandboxContext): Caller {
  return typeof caller === "string" ? { account: world.accounts.demo(), scopes: [] } : caller;
}

function outcomeOf(performed: Performed): Outcome {
  if (performed.success) return "success";
  return "failure" in performed ? performed.failure.code : "bare-failure";
}
