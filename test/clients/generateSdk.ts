import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as graphqlRequest from "@graphql-codegen/typescript-graphql-request";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

/** What GraphQL Code Generator makes of a schema and an application's operations. */
export function generateSdk(schema: string, documents: string): Promise<string> {
  return codegen({
    filename: "sdk.ts",
    schema: parse(schema),
    documents: [{ location: "operations.graphql", document: parse(documents) }],
    config: {
      useTypeImports: true,
      onlyOperationTypes: true,
      enumsAsTypes: true,
      gqlImport: "graphql-request#gql",
    },
    pluginMap: { typescript, operations, graphqlRequest },
    plugins: [{ typescript: {} }, { operations: {} }, { graphqlRequest: {} }],
  });
}
