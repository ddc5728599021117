import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { ApiProvider } from "@reduxjs/toolkit/query/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { api } from "./api.ts";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <ApiProvider api={api}>
        <FluzProvider
          support={{ type: "email", address: "help@example.com" }}
          actions={{ signIn: "/login" }}
        >
          <App />
        </FluzProvider>
      </ApiProvider>
    </StrictMode>,
  );
