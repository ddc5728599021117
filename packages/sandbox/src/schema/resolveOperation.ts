import type { FluzErrorCode } from "@fluz-kit/core";
import { isPerformed } from "../scenarios/conditions.ts";
import { type MagicCandidate, readMagicValue } from "../scenarios/magicValues.ts";
import { answerMagic, reportOf } from "./reportOf.ts";
import type { SandboxOperation } from "./operations.ts";
import { fail, type Performed } from "./payload.ts";
import { type Caller, readCaller } from "./readCaller.ts";
import type { Outcome, SandboxContext } from "./SandboxContext.ts";

/**
 * Answers a call of an operation. Failures that a program planned come first, then magic values, then
 * what the state makes of it. Every outcome is noted on the request.
 *
 * @throws GraphQLError for what is an error outside the payload.
 */
export function resolveOperation(
  operation: SandboxOperation,
  given: { readonly input?: object },
  context: SandboxContext,
): object {
  const { name, operation: doing } = operation;
  const { world, scenarios, outcomes, waits } = context;
  const args = { ...given, ...given.input };
  const typed = typedValues(operation, args);
  const report = reportOf(operation);
  const planned = world.scenarios.take(name, doing) ?? scenarios.take(name, doing);
  const asked = planned ?? readMagicValue(typed)?.outcome ?? null;
  if (asked !== null && !isPerformed(asked)) {
    outcomes.push({ operation: name, outcome: asked });
    return answerMagic(asked, report);
  }

  /** The same values lose an answer once: whoever tries again then hears what came of it. */
  function isLostAlready(): boolean {
    const key = `${name}:${JSON.stringify(typed)}`;
    const isLost = world.lostAnswers.get(key) ?? false;
    world.lostAnswers.set(key, true);
    return isLost;
  }

  const performed = perform(operation, args, context);
  const isHeard =
    asked === "timeout-after-success" &&
    (!performed.success || (planned === null && isLostAlready()));
  const outcome = asked === null || isHeard ? outcomeOf(performed) : asked;
  outcomes.push({ operation: name, outcome });
  if (performed.success) return report.succeeded(performed.fields);
  if ("fields" in performed) return performed.fields;
  const { retryAfterS } = performed.failure;
  if (retryAfterS !== undefined) waits.push(retryAfterS);
  return report.coded(performed.failure);
}

function typedValues({ magic }: SandboxOperation, args: object): readonly MagicCandidate[] {
  const values = new Map<string, unknown>(Object.entries(args));
  return Object.entries(magic).map(([name, kind]) => [kind, values.get(name)]);
}

function perform(operation: SandboxOperation, args: object, context: SandboxContext): Performed {
  const { access } = operation;
  if (!context.settings.applicationActive) return fail("AUTH-0030");
  const caller = readCaller(context);
  if (access === undefined) {
    return operation.perform(args, { ...context, ...demoUnlessKnown(caller, context) });
  }
  if (typeof caller === "string") return fail(caller);
  if (access !== "person" && !caller.scopes.includes(access)) return fail("AUTH-0031");
  return operation.perform(args, { ...context, ...caller });
}

function demoUnlessKnown(caller: Caller | FluzErrorCode, { world }: SandboxContext): Caller {
  return typeof caller === "string" ? { account: world.accounts.demo(), scopes: [] } : caller;
}

function outcomeOf(performed: Performed): Outcome {
  if (performed.success) return "success";
  return "failure" in performed ? performed.failure.code : "bare-failure";
}
