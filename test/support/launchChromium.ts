import { chromium, type Browser } from "playwright";
import { chromiumArgs, findChromium } from "./chromium.ts";

/** A real browser for pages that are served, and that a test cannot frame. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const variables = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    env: Object.fromEntries(variables),
  });
}
