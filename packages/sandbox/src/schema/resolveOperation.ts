import { isPerformed } from "../scenarios/conditions.ts";
import { readMagicValue } from "../scenarios/magicValues.ts";
import { answerMagic, reportOf } from "./reportOf.ts";
import type { SandboxOperation } from "./operations.ts";
import { fail, type Performed } from "./payload.ts";
import { readCaller } from "./readCaller.ts";
import type { Outcome, SandboxContext } from "./SandboxContext.ts";

/**
 * Answers a call of an operation. Planned failures come first, then magic values, then the state. Every
 * outcome is noted on the request.
 *
 * @throws GraphQLError for an error outside the payload.
 */
export function resolveOperation(
  operation: SandboxOperation,
  given: { readonly input?: object },
  context: SandboxContext,
): object {
  const { name, operation: doing, magic } = operation;
  const { world, scenarios, outcomes, waits } = context;
  const args = { ...given, ...given.input };
  const values = new Map<string, unknown>(Object.entries(args));
  const typed = Object.entries(magic).map(([key, kind]) => [kind, values.get(key)] as const);
  const report = reportOf(operation);
  const planned = world.scenarios.take(name, doing) ?? scenarios.take(name, doing);
  const asked = planned ?? readMagicValue(typed)?.outcome ?? null;
  if (asked !== null && !isPerformed(asked)) {
    outcomes.push({ operation: name, outcome: asked });
    return answerMagic(asked, report);
  }

  /** The same values lose an answer once. The next try hears what came of it. */
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

/** Who may call it is checked first. Where anybody may, the demo person stands in for a stranger. */
function perform(operation: SandboxOperation, args: object, context: SandboxContext): Performed {
  const { access } = operation;
  if (!context.settings.applicationActive) return fail("AUTH-0030");
  const caller = readCaller(context);
  if (typeof caller !== "string") {
    const isAllowed = access === undefined || access === "person" || caller.scopes.includes(access);
    return isAllowed ? operation.perform(args, { ...context, ...caller }) : fail("AUTH-0031");
  }
  if (access !== undefined) return fail(caller);
  const account = context.world.accounts.demo();
  return operation.perform(args, { ...context, account, scopes: [] });
}

function outcomeOf(performed: Performed): Outcome {
  if (performed.success) return "success";
  return "failure" in performed ? performed.failure.code : "bare-failure";
}
