import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { readThrown } from "./readThrown.ts";

/** The outcome of one try of an operation, and what it says about the session. */
export type Outcome<T> = ({ readonly value: T } | { readonly thrown: unknown }) & {
  /** The failure that a new token may fix. */
  readonly ended: FluzError | null;
  /** Whether the API accepted the session, whatever else went wrong. */
  readonly isLetIn: boolean;
};

/** Runs an operation once, and reads what it resolved with or threw. Never rejects. */
export async function attempt<T>(operation: () => Promise<T>): Promise<Outcome<T>> {
  let value: T;
  try {
    value = await operation();
  } catch (thrown) {
    if (isControlFlow(thrown)) return { thrown, ended: null, isLetIn: false };
    const failure = await readThrown(thrown);
    return { thrown: failure, ...readSession(failure) };
  }
  if (isControlFlow(value)) return { value, ended: null, isLetIn: false };
  const failure = await readAnswer(value);
  const session = readSession(failure);
  return session.ended ? { thrown: failure, ...session } : { value, ...session };
}

/** What a failure, or its absence, says about the session. A code outranks the status that it came with. */
function readSession(failure: FluzError | null): Pick<Outcome<unknown>, "ended" | "isLetIn"> {
  if (failure === null) return { ended: null, isLetIn: true };
  const { kind, code } = failure;
  const hasEnded = code === null ? kind === "unauthorized" : factsOf(code).session !== undefined;
  return { ended: hasEnded ? failure : null, isLetIn: !hasEnded && kind === "api" };
}
