import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Which code of `react` no test runs. Its tests are named after promises: a file without one is found here. */
export default mergeConfig(base, {
  test: {
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["packages/react/src/**/*.{ts,tsx}"],
      reporter: ["text"],
      thresholds: { perFile: true, statements: 90, branches: 75 },
    },
  },
});
