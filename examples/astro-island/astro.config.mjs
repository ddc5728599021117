import react from "@astrojs/react";
import { defineConfig } from "astro/config";

// The page calls its own server, which knows where the API is.
const proxy = { "/graphql": process.env.FLUZ_URL ?? "http://127.0.0.1:4000" };

export default defineConfig({
  integrations: [react()],
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4321) },
  vite: { server: { proxy }, preview: { proxy } },
});
