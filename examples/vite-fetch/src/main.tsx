import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <FluzProvider support={{ type: "email", address: "help@example.com" }}>
          <App />
        </FluzProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
