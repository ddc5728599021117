import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createDemoSandbox, embedSandbox } from "@fluz-kit/demo/embedSandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright";
import { build, preview } from "vite";
import { launchChromium } from "../../support/launchChromium.ts";

/** Where the demo's own files are. */
export const demoFolder = dirname(
  createRequire(import.meta.url).resolve("@fluz-kit/demo/embedSandbox"),
);

export interface ServedDemo {
  readonly url: string;
  readonly browser: Browser;
  /** What answers for the API. Each case works with a session of its own. */
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/** What several served demos can have in common: nothing in it remembers anybody. */
export interface BuiltDemo {
  readonly outDir: string;
  remove(): Promise<void>;
}

const shared = { root: demoFolder, configFile: false, logLevel: "silent" } as const;

/** Builds the demo with its development panel. */
export async function buildDemo(): Promise<BuiltDemo> {
  const outDir = await mkdtemp(join(tmpdir(), "fluz-kit-demo-"));
  await build({
    ...shared,
    mode: "development",
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false },
  });
  return { outDir, remove: () => rm(outDir, { recursive: true, force: true }) };
}

/** Serves a built demo with a sandbox of its own embedded, for people in this browser. */
export async function serveBuilt(outDir: string, browser: Browser): Promise<ServedDemo> {
  const sandbox = createDemoSandbox();
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
    },
  };
}

/** Builds the demo, serves it, and starts a browser. */
export async function serveDemo(): Promise<ServedDemo> {
  const [built, browser] = await Promise.all([buildDemo(), launchChromium()]);
  const served = await serveBuilt(built.outDir, browser);
  return {
    ...served,
    async close() {
      await served.close();
      await built.remove();
    },
  };
}
