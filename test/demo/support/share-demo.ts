import type { BrowserServer } from "playwright";
import type { TestProject } from "vitest/node";
import { launchChromiumServer } from "../../support/launchChromium.ts";
import { type BuiltDemo, buildDemo } from "./serveDemo.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the demo's build is, and the browser that every journey shares. */
    demo: { readonly outDir: string; readonly wsEndpoint: string };
  }
}

let built: BuiltDemo | null = null;
let browser: BrowserServer | null = null;

export async function setup(project: TestProject): Promise<void> {
  [built, browser] = await Promise.all([buildDemo(), launchChromiumServer()]);
  project.provide("demo", { outDir: built.outDir, wsEndpoint: browser.wsEndpoint() });
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await built?.remove();
}
