import { FluzError, readFailures, writeStack } from "@fluz-kit/core";
import { nextAge } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { Source } from "./readSource.ts";

/** What a source holds, read once; `null` where it is no failure. */
export function readOccurrence({ failure, id, succeeded }: Source): Occurrence | null {
  if (failure === undefined || failure === null) return null;
  const [error, ...others] = withoutStacks(() => readErrors(failure, id, succeeded));
  if (error === undefined) return null;
  // A form that fails a thousand times keeps one error.
  for (const one of [error, ...others]) writeStack(one);
  return {
    error,
    others,
    age: nextAge(),
    id: id ?? (typeof failure === "object" ? failure : error),
  };
}

/** Makes errors without a stack, which in a render would name React alone, and is half of what an error costs. */
function withoutStacks<Value>(make: () => Value): Value {
  const limit = Error.stackTraceLimit;
  // It can be frozen; then there are stacks.
  const set = (frames: number) => Reflect.set(Error, "stackTraceLimit", frames);
  set(0);
  try {
    return make();
  } finally {
    set(limit);
  }
}

function readErrors(
  failure: unknown,
  id: string | undefined,
  succeeded: boolean | undefined,
): readonly FluzError[] {
  // What a query or mutation brought is judged as data: without an outcome it is no failure.
  const brought = { isError: false, status: "success", data: failure };
  const judged = succeeded ? readFailures(brought) : null;
  // Where urql and its like resolve with an error they would not throw, that error says more.
  if (judged && judged[0]?.kind !== "unknown") return judged;
  const found = readFailures(failure);
  return id === undefined || found.length > 0 ? found : [new FluzError()];
}
