import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright";
import { chromiumArgs, findChromium } from "./chromium.ts";

/** A real browser for pages that are served, and that a test cannot frame. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}

/** The same for several processes. */
export async function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(await chromiumOptions());
}

async function chromiumOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  const variables = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { executablePath, args: [...chromiumArgs], env: Object.fromEntries(variables) };
}
