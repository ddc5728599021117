import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import type { Connect, Plugin } from "vite";

/** Where the application finds the API, and the consent page beside it. */
const SANDBOX_PATH = "/fluz";

/**
 * The sandbox of the demo. Harbor has been granted very little at first, so that freezing a card has to
 * ask for access.
 */
export function createDemoSandbox(): Sandbox {
  return createSandbox({ grantedScopes: ["LIST_PAYMENT"] });
}

/** Answers for the API in Vite's servers, both while developing and in `vite preview`. */
export function embedSandbox(sandbox: Sandbox = createDemoSandbox()): Plugin {
  const mount = ({ middlewares }: { middlewares: Connect.Server }) => {
    middlewares.use(SANDBOX_PATH, createNodeListener(sandbox));
  };
  return { name: "harbor:sandbox", configureServer: mount, configurePreviewServer: mount };
}
