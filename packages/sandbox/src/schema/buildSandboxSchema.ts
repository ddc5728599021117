import type { GraphQLSchema } from "graphql";
import { createSchema } from "graphql-yoga";
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

  """
  ${ILLUSTRATIVE} It answers as the documented ones do.
  """
  type SandboxResponse {
    success: Boolean!
    "Null after success."
    error: SandboxError
  }

  "Why an illustrative operation failed. Branch on the code; the message may change."
  type SandboxError {
    code: String!
    message: String!
  }
`;

/** Builds the executable schema from every operation's part. */
export function buildSandboxSchema(): GraphQLSchema {
  return createSchema({
    typeDefs: [sharedTypeDefs, ...operations.map(({ typeDefs }) => typeDefs)],
    resolvers: {
      Query: { marco: () => "polo" },
      Mutation: Object.fromEntries(
        operations.map((operation) => [operation.name, resolverOf(operation)]),
      ),
    },
  });
}

function resolverOf(operation: SandboxOperation) {
  return (source: unknown, args: object, context: SandboxContext) =>
    operation.resolve(source, args, context);
}
