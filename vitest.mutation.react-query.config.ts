import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { QuickestFirst } from "./test/support/QuickestFirst.ts";

const door = (path: string) =>
  fileURLToPath(new URL(`packages/react-query/src/${path}`, import.meta.url));

// As for core: names for the copy's own sources, and no random values. The rest is as in dom.
export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@fluz-kit\/react-query$/, replacement: door("index.ts") },
      { find: /^@fluz-kit\/react-query\/register$/, replacement: door("register.ts") },
    ],
  },
  test: {
    isolate: false,
    environment: "jsdom",
    include: ["test/react-query/**/*.test.{ts,tsx}"],
    exclude: [
      "test/react-query/**/*.property.test.tsx",
      // It reads the README, and knows what it runs on.
      "test/react-query/versions.test.tsx",
    ],
    setupFiles: [
      "test/support/count-per-file.ts",
      "test/support/fail-on-console.ts",
      "test/support/set-up-react.ts",
      "test/support/set-up-dom.ts",
    ],
    server: { deps: { inline: [/graphql/, /@tanstack/] } },
    sequence: { sequencer: QuickestFirst },
    // Code that counts what is run is slow, and a machine that is busy must not pass for a mutant.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
