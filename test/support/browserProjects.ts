import { playwright } from "@vitest/browser-playwright";
import { chromiumArgs, findChromium } from "./chromium.ts";

const { executablePath, env } = await findChromium();

/** Chromium without a window. One object per project: Vitest writes into it. */
export const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: [...chromiumArgs], env: { ...process.env, ...env } },
  }),
  instances: [{ browser: "chromium" as const }],
});

/** Without these Vite meets a dependency late on a cold cache, reloads the page, and the run fails. */
export const optimizeDeps = {
  entries: [
    "packages/*/src/**/*.{ts,tsx}",
    "stories/**/*.stories.tsx",
    "test/browser/**/*.test.tsx",
    ".storybook/preview.tsx",
  ],
};

declare module "vitest" {
  interface ProvidedContext {
    screens: ScreensToTry;
  }
}

interface ScreensToTry {
  readonly numRuns: number;
  /** The same screens each time. By chance if there is none. */
  readonly seed?: number;
}

/** How many generated screens are tried. It can be set, and so can where chance begins: with `FLUZ_RUNS` and `FLUZ_SEED`. */
export function screensToTry(numRuns: number): ScreensToTry {
  const { FLUZ_RUNS = numRuns, FLUZ_SEED } = process.env;
  return { numRuns: Number(FLUZ_RUNS), ...(FLUZ_SEED && { seed: Number(FLUZ_SEED) }) };
}
