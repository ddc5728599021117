import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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
    setupFiles: ["test/support/fail-on-console.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
