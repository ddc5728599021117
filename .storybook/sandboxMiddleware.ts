import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { Plugin } from "vite";

/** Where stories reach the sandbox, on the server that serves them. */
const SANDBOX_PATH = "/sandbox/graphql";

/** Mounts a sandbox in Vite's development server. A built Storybook answers inside the page instead. */
export function sandboxMiddleware(): Plugin {
  return {
    name: "fluz-kit:sandbox",
    configureServer(server) {
      server.middlewares.use(
        SANDBOX_PATH,
        createNodeListener(createSandbox({ grantedScopes: ["LIST_PAYMENT"] })),
      );
    },
  };
}
