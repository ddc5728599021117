import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const client = new ApolloClient({
  link: new HttpLink({ uri: "/graphql" }),
  cache: new InMemoryCache(),
});

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <FluzProvider
          support={{ type: "email", address: "help@example.com" }}
          actions={{ signIn: "/login" }}
        >
          <App />
        </FluzProvider>
      </ApolloProvider>
    </StrictMode>,
  );
