import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { embedSandbox } from "./embedSandbox.ts";

export default defineConfig({
  plugins: [react(), embedSandbox()],
  server: { host: "127.0.0.1", port: 5173 },
  preview: { host: "127.0.0.1", port: 4173 },
});
