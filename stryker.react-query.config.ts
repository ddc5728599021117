import core from "./stryker.config.ts";

// The same for react-query.
export default {
  ...core,
  vitest: { configFile: "vitest.mutation.react-query.config.ts", related: false },
  mutate: ["packages/react-query/src/**/*.ts", "!packages/react-query/src/index.ts"],
  jsonReporter: { fileName: "reports/mutation/react-query.json" },
  htmlReporter: { fileName: "reports/mutation/react-query.html" },
};
