import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The page calls its own server, which knows where the API is.
const proxy = { "/graphql": process.env.FLUZ_URL ?? "http://127.0.0.1:4000" };

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4173), strictPort: true, proxy },
});
