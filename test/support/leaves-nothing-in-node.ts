import { afterEachLeavesNothing } from "./afterEachLeavesNothing.ts";
import { countTraces } from "./newTraces.ts";
import { processTraces } from "./processTraces.ts";

// Files share one process.
afterEachLeavesNothing(() => countTraces(processTraces()));
