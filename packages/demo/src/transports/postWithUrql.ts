import { unwrap } from "@fluz-kit/core";
import { Client, fetchExchange } from "@urql/core";
import type { TransportRequest } from "./Transport.ts";

/** urql, without its cache: this application only ever sends. */
export async function postWithUrql(request: TransportRequest): Promise<unknown> {
  const { url, document, variables, responseKey, headers, signal, fetch } = request;
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false, fetch });
  const fetchOptions = { headers, signal };
  const result: unknown = await client.mutation(document, variables, { fetchOptions }).toPromise();
  return unwrap(result, responseKey);
}
