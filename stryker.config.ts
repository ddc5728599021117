// Changes core in hundreds of small ways, one at a time, and runs the tests that meet each change.
// Where none of them fails, something of what core does is not tested.
export default {
  packageManager: "pnpm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  // A file that does not exist: Stryker rewrites what it finds here through an API that TypeScript 7 lacks.
  tsconfigFile: "tsconfig.none.json",
  mutate: [
    "packages/core/src/**/*.ts",
    // Tables. Tests compare each cell with the reviewed ones, and a mutant of a cell costs a whole run.
    "!packages/core/src/catalogue/{codes,names,operations,policies,reference}.ts",
    "!packages/core/src/families/*.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A mutant that never ends counts as noticed. A machine that is busy must not pass for one.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "progress", "json", "html"],
};
