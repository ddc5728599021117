import type { Operation } from "@fluz-kit/core";
import type { MagicKind } from "../scenarios/magicValues.ts";
import type { Scope } from "../state/scopes.ts";
import type { Performed } from "./payload.ts";
import type { Caller } from "./readCaller.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/** Arguments that are texts, and have to be given. */
export type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** Arguments that are texts, and may be left out. */
export type Given<Name extends string> = Readonly<Partial<Record<Name, string | null>>>;

/** What an operation works with: the request, and who asks. */
interface Call extends SandboxContext, Caller {}

/** One operation. Its name is its response key. */
export interface OperationRow {
  /** What it does, for whoever reads the schema. */
  readonly does: string;
  /** What the person is doing. @default its name, where the kit knows that; else "other" */
  readonly operation?: Operation;
  /** @default "Mutation" */
  readonly root?: "Query";
  /** Who may call it: a signed-in person, or one whose token has a scope. @default anybody */
  readonly access?: "person" | Scope;
  /** Its arguments, as GraphQL writes them. */
  readonly takes?: string;
  /** Where its only argument is `input`: the fields of that. */
  readonly input?: string;
  /** The type of its answer. @default "SandboxResponse" */
  readonly answers?: string;
  /** Where the type of its answer is its own: the fields of that. */
  readonly gives?: string;
  /** The payload that tells of a failure without a code, where it is not success: false alone. */
  readonly bareFailure?: object;
  /** The arguments that can be magic, the most telling first. */
  readonly magic: Readonly<Record<string, MagicKind>>;
  /** Does it. The fields of `input` stand among the arguments. */
  perform(args: object, call: Call): Performed;
}

/** Operations that belong together, and the types that only they use, as GraphQL writes them. */
export interface Theme {
  /** Whether the public documentation has them. */
  readonly isDocumented: boolean;
  readonly operations: Readonly<Record<string, OperationRow>>;
  readonly types?: readonly string[];
}
