import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import type { Connect, Plugin } from "vite";

/** Where the application finds the API, and the consent page beside it. */
const SANDBOX_PATH = "/fluz";

/**
 * The sandbox of the demo. At first Harbor has few scopes. So the person has to grant access before they
 * freeze a card.
 */
export function createDemoSandbox(): Sandbox {
  return createSandbox({ grantedScopes: ["LIST_PAYMENT"] });
}

/** Answers for the API in Vite's servers: in development and in `vite preview`. */
export function embedSandbox(sandbox: Sandbox = createDemoSandbox()): Plugin {
  const mount = ({ middlewares }: { middlewares: Connect.Server }) => {
    middlewares.use(SANDBOX_PATH, createNodeListener(sandbox));
  };
  return { name: "harbor:sandbox", configureServer: mount, configurePreviewServer: mount };
}
