import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { browser, optimizeDeps, screensToTry } from "./test/support/browserProjects.ts";
import { PlainReporter } from "./test/support/plain-reporter.ts";
import { dom, failOnConsole, oldest, server } from "./test/support/domProjects.ts";

// The oldest React draws every component once, on a server too, and runs the hooks that others stand on. What
// computes without React gives the same under both. `pnpm check:oldest` runs all of it.
const whatReactDraws = [
  "test/react/{access-prompt,error-banner,error-boundary,error-screen,error-summary,field-error,guidance-view,passcode-prompt,resend,support-link,two-factor-prompt}/[A-Z]*{Banner,Boundary,Button,Error,Link,Prompt,Screen,Summary,View}.test.tsx",
  "test/react/error-banner/{bannerGoesAway,bannerIsRead}.test.tsx",
  "test/react/error-summary/linksIntoFields.test.tsx",
  "test/react/error/{attemptsAreCounted,mayHaveWorked,newerAnswersStay,oneStepAtATime,sentAgain,useFluzError}.test.tsx",
  "test/react/request/useRequest.test.tsx",
  "test/react/{controlFlow,screensOnServer,serverRendering,unsteadyErrors}.test.tsx",
  "test/workspace/{catalogueStories,reactVersion}.test.tsx",
];

// Likewise of the oldest TanStack Query: what it hands over, keeps and calls.
const whatQueryKeeps = [
  "test/react-query/{answers,cacheScan,createFluzMutation*,fluzMutationOptions,fluzQueryFn,mutationBase,queries,reportFailures,surface,suspense,useFluzMutation,versions}.test.tsx",
];

export default defineConfig({
  test: {
    // Left to itself, Vitest would leave one core idle.
    maxWorkers: "100%",
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
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          ...dom,
          name: "dom",
          provide: { reactVersion: "19.3.1", queryVersion: "newest" },
          include: [...dom.include, "test/clients/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          ...dom,
          name: "forms",
          // Libraries listen to their page from the moment they are loaded, and never stop.
          isolate: true,
          provide: { reactVersion: "19.3.1", queryVersion: "newest" },
          include: ["test/forms/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        ...oldest,
        test: { ...oldest.test, include: [...whatReactDraws, ...whatQueryKeeps] },
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
          provide: { screens: screensToTry(12) },
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
        test: {
          name: "storybook",
          // Storybook shows one story after the other in one page too.
          isolate: false,
          setupFiles: [failOnConsole],
          browser: browser(),
        },
      },
    ],
  },
});
