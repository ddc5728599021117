import { defineConfig } from "vitest/config";
import { oldest } from "./test/support/domProjects.ts";

/** Every test of components and of `react-query`, on the oldest React and the oldest TanStack Query. */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [{ extends: true, ...oldest }],
  },
});
