import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import type { CreateSend } from "./registerUser.ts";
import { registerUser } from "./registerUser.ts";

const mutation = gql(registerUser);

/** `no-cache`: Apollo's own cache names a result after its arguments. */
export const byApollo: CreateSend = (uri) => {
  const client = new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache(),
    devtools: { enabled: false },
  });
  return ({ phone }, { signal }) =>
    client.mutate({
      mutation,
      variables: { phone },
      fetchPolicy: "no-cache",
      context: { fetchOptions: { signal } },
    });
};
