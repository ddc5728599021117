import type { GraphQLSchema } from "graphql";
import { createSchema } from "graphql-yoga";
import { scopes } from "../state/scopes.ts";
import { operations, type SandboxOperation, themes } from "./operations.ts";
import { resolveOperation } from "./resolveOperation.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/** Marks what the sandbox made up. */
const ILLUSTRATIVE = "Illustrative: the public documentation has no such operation.";

const sharedTypes = /* GraphQL */ `
  type Query {
    "Documented. A call that shows that the endpoint answers: polo."
    marco: String!
  }

  "Not the real API: a sandbox that fails on demand, by magic values. GET / lists them."
  type Mutation

  "An id, as the API gives them out. The sandbox takes any text."
  scalar UUID

  "What an application can be allowed to do: the scopes that public pages name."
  enum ScopeType {
    ${scopes.join("\n    ")}
  }

  ${illustrative("SandboxResponse", "")}

  ${illustrative(
    "SandboxSessionResponse",
    `"For Authorization: Bearer."
    accessToken: String
    refreshToken: String
    "How long the access token is good for, in seconds."
    expiresIn: Int
    userId: UUID
    accountId: UUID`,
  )}

  ${illustrative("SandboxAuthorizeResponse", "scopes: [ScopeType!]")}

  ${illustrative(
    "SandboxCodeResponse",
    `"How long it is until another code can be asked for, in seconds."
    retryAfter: Int`,
  )}

  "Why an illustrative operation failed. Branch on the code; the message may change."
  type SandboxError {
    code: String!
    message: String!
    "How long to wait before the next try, in seconds; null where waiting is no help."
    retryAfter: Int
  }
`;

function illustrative(type: string, fields: string): string {
  return `"${ILLUSTRATIVE} It answers as the documented ones do."
  type ${type} {
    success: Boolean!
    "Null after success."
    error: SandboxError
    ${fields}
  }`;
}

/** Builds the executable schema from the tables of operations. */
export function buildSandboxSchema(): GraphQLSchema {
  return createSchema({
    typeDefs: [
      sharedTypes,
      ...themes.flatMap(({ types = [] }) => types),
      ...operations.map((operation) => typeDefsOf(operation)),
    ],
    resolvers: {
      Query: { marco: () => "polo", ...resolversOf("Query") },
      Mutation: resolversOf("Mutation"),
    },
  });
}

function resolversOf(wanted: "Query" | "Mutation") {
  const wantedOperations = operations.filter(({ root = "Mutation" }) => root === wanted);
  return Object.fromEntries(
    wantedOperations.map((operation) => [
      operation.name,
      (_source: unknown, args: object, context: SandboxContext) =>
        resolveOperation(operation, args, context),
    ]),
  );
}

/** An operation's field, with the types of its own argument and answer. */
function typeDefsOf(operation: SandboxOperation): string {
  const { name, root = "Mutation", input, gives } = operation;
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const takes = input === undefined ? operation.takes : `input: ${type}Input!`;
  const answers = gives === undefined ? operation.answers : `${type}Response`;
  return `
    ${input === undefined ? "" : `input ${type}Input { ${input} }`}
    ${gives === undefined ? "" : `type ${type}Response { ${gives} }`}
    extend type ${root} {
      """${describe(operation)}"""
      ${name}(${takes}): ${answers ?? "SandboxResponse"}
    }`;
}

function describe({ does, isDocumented, access = "person" }: SandboxOperation): string {
  const needs = access === "person" ? "" : ` Needs ${access}.`;
  return `${isDocumented ? "Documented." : ILLUSTRATIVE} ${does}${needs}`;
}
