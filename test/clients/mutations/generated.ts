import { GraphQLClient } from "graphql-request";
import { getSdk } from "../generated/sdk.ts";
import type { CreateSend } from "./registerUser.ts";

/** Typed from the schema: what it resolves with is the data of the operation. */
export const byGeneratedSdk: CreateSend = (url) => {
  const sdk = getSdk(new GraphQLClient(url));
  return ({ phone }, { signal }) => sdk.RegisterUser({ phone }, undefined, signal);
};
