import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./test/support/chromium.ts";
import { PlainReporter } from "./test/support/plain-reporter.ts";
import { queryLowest } from "./test/support/queryLowest.ts";
import { react18 } from "./test/support/react18.ts";

const { executablePath, env } = await findChromium();

// One object per project: Vitest writes into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: [...chromiumArgs], env: { ...process.env, ...env } },
  }),
  instances: [{ browser: "chromium" as const }],
});

// Without these Vite meets a dependency late on a cold cache, reloads the page, and the run fails.
const optimizeDeps = {
  entries: [
    "packages/*/src/**/*.{ts,tsx}",
    "stories/**/*.stories.tsx",
    "test/browser/**/*.test.tsx",
    ".storybook/preview.tsx",
  ],
};

// Vite and Node choose different editions of GraphQL, and it refuses to work with two of itself.
const server = { deps: { inline: [/graphql/] } };

const failOnConsole = "test/support/fail-on-console.ts";
const dom = {
  environment: "jsdom",
  // A machine that is busy must not pass for a fault.
  testTimeout: 20_000,
  include: ["test/react/**/*.test.tsx", "test/workspace/*.test.tsx"],
  setupFiles: [
    "test/support/leaves-nothing.ts",
    failOnConsole,
    "test/support/set-up-react.ts",
    "test/support/set-up-dom.ts",
  ],
  isolate: false,
};

const query = {
  ...dom,
  include: ["test/react-query/**/*.test.{ts,tsx}"],
  // From outside, TanStack Query would find another React than the one that is aliased.
  server: { deps: { inline: [/graphql/, /@tanstack/] } },
};

export default defineConfig({
  test: {
    reporters: ["default", new PlainReporter()],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Laws over generated values take their time where others work too.
          testTimeout: 20_000,
          // Clients that are loaded meanwhile keep the clock they find; a fake one has no marks.
          fakeTimers: {
            toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
          },
          // Nothing here touches a page, and loading GraphQL once for each file takes half the time.
          isolate: false,
          server,
          environment: "node",
          include: [
            "test/{clients,core,messages,sandbox,servers,workspace}/**/*.test.ts",
            "test/react/styles/**/*.test.ts",
          ],
          setupFiles: ["test/support/leaves-nothing-in-node.ts", failOnConsole],
          typecheck: {
            enabled: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: "dom", provide: { reactVersion: "19.3.1" }, ...dom },
      },
      {
        extends: true,
        plugins: [react()],
        resolve: { alias: react18 },
        test: { name: "dom-react-18", provide: { reactVersion: "18.2.0" }, ...dom },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          ...query,
          name: "dom-query",
          provide: { reactVersion: "19.3.1", queryVersion: "newest" },
          include: [...query.include, "test/clients/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        plugins: [react()],
        resolve: { alias: [...react18, ...queryLowest] },
        test: {
          ...query,
          name: "dom-query-lowest",
          // React 18 has no functions as a form's action, and no Activity.
          exclude: ["test/react-query/{formAction,activity}.test.tsx"],
          provide: { reactVersion: "18.2.0", queryVersion: "lowest" },
        },
      },
      {
        extends: true,
        test: {
          name: "demo",
          environment: "node",
          server,
          include: ["test/demo/**/*.test.ts"],
          globalSetup: "test/demo/support/share-demo.ts",
          setupFiles: [failOnConsole],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [react()],
        test: {
          name: "browser",
          server,
          include: ["test/browser/**/*.test.tsx"],
          globalSetup: "test/browser/support/serve-sandbox.ts",
          setupFiles: [failOnConsole, "test/support/set-up-react.ts"],
          browser: browser(),
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL(".storybook", import.meta.url)),
            storybookScript: "pnpm start",
          }),
        ],
        test: { name: "storybook", setupFiles: [failOnConsole], browser: browser() },
      },
    ],
  },
});
