import { appendFileSync } from "node:fs";
import { afterAll, expect, inject } from "vitest";

interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number> };
}

declare global {
  // Where instrumented code looks.
  var __stryker__: Switches | undefined;
}

const { active, metFile } = inject("mutant");
const switches: Switches = (globalThis.__stryker__ ??= {});
if (active === null) delete switches.activeMutant;
else Object.assign(switches, { activeMutant: active, hitCount: 0, hitLimit: 3_000_000 });

// Which mutants a file of tests meets: each has its own process then, so that it loads everything itself.
if (metFile !== null) {
  afterAll(() => {
    const met = Object.keys(switches.mutantCoverage?.static ?? {});
    const { testPath } = expect.getState();
    appendFileSync(metFile, `${JSON.stringify({ testPath, met })}\n`);
  });
}
