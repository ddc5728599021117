import "./styles/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Demo } from "./Demo.tsx";

async function start(): Promise<void> {
  // A production build drops this, and everything that it imports.
  const App = import.meta.env.DEV ? (await import("./panel/Rehearsal.tsx")).Rehearsal : Demo;
  const root = document.querySelector("#root");
  if (root === null) throw new Error("index.html has no #root.");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
