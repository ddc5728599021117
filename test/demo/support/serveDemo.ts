import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDemoSandbox, embedSandbox } from "@fluz-kit/demo/embedSandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright";
import { build, preview } from "vite";
import { launchChromium } from "../../support/launchChromium.ts";

/** Where the demo's own files are. */
export const demoFolder = dirname(
  fileURLToPath(import.meta.resolve("@fluz-kit/demo/embedSandbox")),
);

export interface ServedDemo {
  readonly url: string;
  readonly browser: Browser;
  /** What answers for the API. Each case works with a session of its own. */
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/** Builds the demo with its development panel, serves it with the sandbox embedded, and starts a browser. */
export async function serveDemo(): Promise<ServedDemo> {
  const outDir = await mkdtemp(join(tmpdir(), "fluz-kit-demo-"));
  const sandbox = createDemoSandbox();
  const shared = { root: demoFolder, configFile: false, logLevel: "silent" } as const;
  const built = build({
    ...shared,
    mode: "development",
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false },
  });
  const [browser] = await Promise.all([launchChromium(), built]);
  const server = await preview({
    ...shared,
    plugins: [embedSandbox(sandbox)],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, strictPort: false },
  });
  const [url = ""] = server.resolvedUrls?.local ?? [];
  return {
    url,
    browser,
    sandbox,
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
