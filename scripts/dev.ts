import { planDev } from "./dev/planDev.ts";
import { runTogether } from "./dev/runTogether.ts";

// Watches the tests and the types of one package: `pnpm dev core`. Ctrl-C ends both.

try {
  process.exitCode = await runTogether(planDev(process.argv[2]));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
