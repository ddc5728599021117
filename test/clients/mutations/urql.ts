import { Client, fetchExchange } from "@urql/core";
import type { CreateSend } from "./registerUser.ts";
import { registerUser } from "./registerUser.ts";

/** It throws nothing: its result carries the error, and that is read. */
export const byUrql: CreateSend = (url) => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  return ({ phone }, { signal }) =>
    client.mutation(registerUser, { phone }, { fetchOptions: { signal } }).toPromise();
};
