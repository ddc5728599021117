import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <FluzProvider
        support={{ type: "email", address: "help@example.com" }}
        actions={{ signIn: "/login" }}
      >
        <App />
      </FluzProvider>
    </StrictMode>,
  );
