import type { GraphQLSchema } from "graphql";
import { createSchema } from "graphql-yoga";
import { scopes } from "../state/scopes.ts";
import { ILLUSTRATIVE, type SandboxOperation } from "./defineOperation.ts";
import { operations } from "./operations.ts";
import type { SandboxContext } from "./SandboxContext.ts";

const sharedTypeDefs = /* GraphQL */ `
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

  """
  ${ILLUSTRATIVE} It answers as the documented ones do.
  """
  type SandboxResponse {
    success: Boolean!
    "Null after success."
    error: SandboxError
  }

  """
  ${ILLUSTRATIVE} It answers as the documented ones do, and with a session after success.
  """
  type SandboxSessionResponse {
    success: Boolean!
    "Null after success."
    error: SandboxError
    "For Authorization: Bearer."
    accessToken: String
    refreshToken: String
    "How long the access token is good for, in seconds."
    expiresIn: Int
    userId: UUID
    accountId: UUID
  }

  "Why an illustrative operation failed. Branch on the code; the message may change."
  type SandboxError {
    code: String!
    message: String!
    "How long to wait before the next try, in seconds; null where waiting is no help."
    retryAfter: Int
  }
`;

/** Builds the executable schema from every operation's part. */
export function buildSandboxSchema(): GraphQLSchema {
  return createSchema({
    typeDefs: [sharedTypeDefs, ...operations.map(({ typeDefs }) => typeDefs)],
    resolvers: {
      Query: { marco: () => "polo", ...resolversOf("Query") },
      Mutation: resolversOf("Mutation"),
    },
  });
}

function resolversOf(wanted: SandboxOperation["root"]) {
  return Object.fromEntries(
    operations
      .filter(({ root }) => root === wanted)
      .map((operation) => [operation.name, resolverOf(operation)]),
  );
}

function resolverOf(operation: SandboxOperation) {
  return (source: unknown, args: object, context: SandboxContext) =>
    operation.resolve(source, args, context);
}
