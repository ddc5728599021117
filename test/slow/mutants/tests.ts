// Starts Vitest on a package's mutated sources, once for all mutants.
import react from "@vitejs/plugin-react";
import { createVitest } from "vitest/node";
import type { InlineConfig, TestSpecification, Vitest } from "vitest/node";
import { dom, failOnConsole, server } from "../../support/domProjects.ts";
import { root } from "./collect.ts";
import type { Mutated, Package } from "./collect.ts";

declare module "vitest" {
  interface ProvidedContext {
    mutant: MutantToTry;
  }
}

interface MutantToTry {
  /** Which one is switched on. */
  readonly active: string | null;
  /** Where it is written down which mutants each file of tests meets. */
  readonly metFile: string | null;
}

/** Where a package's tests run: in Node alone, or on a page. */
export type Place = "node" | "page";

const setUp = "test/slow/mutants/set-up-mutant.ts";
// What random values happen to find is luck; examples have to find it every time.
const exclude = ["test/**/*.property.test.{ts,tsx}"];

const ofNode = (name: Package): InlineConfig => ({
  environment: "node",
  include: name === "core" ? ["test/core/**/*.test.ts"] : ["test/{core,messages}/**/*.test.ts"],
  exclude,
  setupFiles: [setUp, failOnConsole],
  isolate: false,
  server,
  fakeTimers: { toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] },
});

const ofPage = {
  ...dom,
  include: [...dom.include, "test/clients/**/*.test.tsx"],
  exclude,
  setupFiles: [setUp, ...dom.setupFiles],
};

/** @param isApart whether each file has a process of its own, which is slow */
export async function startTests(
  name: Package,
  place: Place,
  { sources }: Mutated,
  mutant: MutantToTry,
  isApart: boolean,
): Promise<Vitest> {
  return await createVitest(
    "test",
    {
      root,
      config: false,
      watch: false,
      bail: isApart ? 0 : 1,
      maxWorkers: isApart ? "100%" : 1,
      pool: "threads",
      reporters: [{}],
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      ...(place === "node" ? ofNode(name) : ofPage),
      isolate: isApart,
      testTimeout: 30_000,
      provide: { reactVersion: "19.3.1", queryVersion: "newest", mutant },
    },
    {
      plugins: [
        react(),
        {
          name: "mutants",
          enforce: "pre",
          load: (id) => sources.get(id.split("?")[0] ?? id),
        },
      ],
    },
  );
}

/** @returns whether a test fails */
export async function fails(
  vitest: Vitest,
  tests: readonly TestSpecification[],
  id: string,
): Promise<boolean> {
  vitest.provide("mutant", { active: id, metFile: null });
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...tests]);
  return unhandledErrors.length > 0 || testModules.some((one) => !one.ok());
}
