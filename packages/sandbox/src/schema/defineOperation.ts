import type { Operation } from "@fluz-kit/core";
import { type MagicCandidate, readMagicValue } from "../scenarios/readMagicValue.ts";
import { answerMagic } from "./answerMagic.ts";
import type { Payload, PerformedPayload } from "./payload.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/** The sentence that marks what the sandbox made up, in the schema and in the docs. */
export const ILLUSTRATIVE = "Illustrative: the public documentation has no such operation.";

interface OperationOptions<Args extends object> {
  /** The mutation's name, which is its response key. */
  readonly name: string;
  /** What the person is doing when an application calls it. */
  readonly operation: Operation;
  /** Its part of the schema: `extend type Mutation { … }` and the types that only it uses. */
  readonly typeDefs: string;
  /** The arguments that can be magic, the most telling first. */
  magic(args: Args): readonly MagicCandidate[];
  /** What it does with ordinary values. */
  perform(args: Args): PerformedPayload;
}

/** An operation of the sandbox: its part of the schema, and what answers it. */
export interface SandboxOperation {
  readonly name: string;
  readonly operation: Operation;
  readonly typeDefs: string;
  resolve(source: unknown, args: object, context: SandboxContext): Payload;
}

/** Builds an operation that answers magic values first and notes every outcome on the request. */
export function defineOperation<Args extends object>(
  options: OperationOptions<Args>,
): SandboxOperation {
  const { name, operation, typeDefs } = options;
  return {
    name,
    operation,
    typeDefs,
    resolve(_source: unknown, args: Args, { outcomes }: SandboxContext) {
      const magic = readMagicValue(options.magic(args));
      if (magic === null) {
        const payload = options.perform(args);
        outcomes.push({ operation: name, outcome: payload.error?.code ?? "success" });
        return payload;
      }
      outcomes.push({ operation: name, outcome: magic.outcome });
      return answerMagic(magic.outcome);
    },
  };
}
