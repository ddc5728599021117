import { GraphQLClient } from "graphql-request";
import type { CreateSend } from "./registerUser.ts";
import { registerUser } from "./registerUser.ts";

/** Its errors quote the variables; the FluzError that is made of them does not. */
export const byGraphqlRequest: CreateSend = (url) => {
  const client = new GraphQLClient(url);
  return ({ phone }, { signal }) =>
    client.request({ document: registerUser, variables: { phone }, signal });
};
