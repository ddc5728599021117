import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Client, Provider, fetchExchange } from "urql";
import { App } from "./App.tsx";

const client = new Client({ url: "/graphql", exchanges: [fetchExchange], preferGetMethod: false });

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <FluzProvider
          support={{ type: "email", address: "help@example.com" }}
          actions={{ signIn: "/login" }}
        >
          <App />
        </FluzProvider>
      </Provider>
    </StrictMode>,
  );
