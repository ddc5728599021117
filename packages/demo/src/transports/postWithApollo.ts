import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { unwrap } from "@fluz-kit/core";
import type { TransportRequest } from "./Transport.ts";

/** Apollo Client, without its cache. */
export async function postWithApollo(request: TransportRequest): Promise<unknown> {
  const { url, document, variables, responseKey, headers, signal, fetch } = request;
  const client = new ApolloClient({
    link: new HttpLink({ uri: url, fetch }),
    cache: new InMemoryCache(),
  });
  const result: unknown = await client.mutate({
    mutation: gql(document),
    variables,
    fetchPolicy: "no-cache",
    context: { headers, fetchOptions: { signal } },
  });
  return unwrap(result, responseKey);
}
