import { unwrap } from "@fluz-kit/core";
import { GraphQLClient } from "graphql-request";
import type { TransportRequest } from "./Transport.ts";

/** graphql-request, as its own guide uses it. */
export async function postWithGraphqlRequest(request: TransportRequest): Promise<unknown> {
  const { url, document, variables, responseKey, headers, signal, fetch } = request;
  const client = new GraphQLClient(new URL(url, location.href).href, { fetch });
  const data: unknown = await client.request({
    document,
    variables,
    requestHeaders: { ...headers },
    signal,
  });
  return unwrap({ data }, responseKey);
}
