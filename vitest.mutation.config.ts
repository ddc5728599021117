import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { QuickestFirst } from "./test/support/QuickestFirst.ts";

const core = (path: string) => fileURLToPath(new URL(`packages/core/src/${path}`, import.meta.url));

// Stryker mutates a copy of the repository, and the copy's node_modules lead back to the originals:
// without these names for the copy's own sources no test would ever meet a mutant.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@fluz-kit\/core$/, replacement: core("index.ts") },
      { find: /^@fluz-kit\/core\/reference$/, replacement: core("catalogue/reference.ts") },
      { find: /^@fluz-kit\/core\/families\/(.+)$/, replacement: `${core("families")}/$1.ts` },
    ],
  },
  test: {
    // As in the unit project: one load of the modules for all files halves the time of every run.
    isolate: false,
    include: ["test/core/**/*.test.ts"],
    // What random values happen to find is luck; examples have to find it every time.
    exclude: ["test/core/**/*.property.test.ts"],
    setupFiles: ["test/support/count-per-file.ts", "test/support/fail-on-console.ts"],
    sequence: { sequencer: QuickestFirst },
    // Code that counts what is run is slow, and a machine that is busy must not pass for a mutant.
    testTimeout: 30_000,
    // As in the unit project.
    fakeTimers: {
      toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
    },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
