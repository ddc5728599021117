import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const shared = {
  // Values made by chance contradict themselves now and then. Only production says nothing of it.
  env: { NODE_ENV: "production" },
  testTimeout: 3_600_000,
  hookTimeout: 60_000,
  // Each prints its counts when it is done.
  disableConsoleIntercept: true,
};

/** What takes minutes: the laws of the quick tests, over many more values. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "readers",
          environment: "node",
          server: { deps: { inline: [/graphql/] } },
          include: ["test/slow/doors/*.slow.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "workspace",
          environment: "node",
          env: {},
          include: ["test/slow/workspace/*.slow.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          ...shared,
          name: "mounted",
          environment: "jsdom",
          // React's test build is the one that has act().
          env: {},
          include: ["test/slow/doors/*.slow.tsx"],
          setupFiles: ["test/support/set-up-dom.ts"],
        },
      },
    ],
  },
});
