import { chromium } from "playwright";
import { inject } from "vitest";
import { type ServedDemo, serveBuilt } from "./serveDemo.ts";

/** The demo that all files share, with a sandbox of this file's own. */
export async function joinDemo(): Promise<ServedDemo> {
  const { outDir, wsEndpoint } = inject("demo");
  return serveBuilt(outDir, await chromium.connect(wsEndpoint));
}
