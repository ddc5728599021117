// What is handed from the command to the process that tries mutants.
import type { Package } from "./collect.ts";
import type { Place } from "./tests.ts";

export type Outcome = "noticed" | "survived" | "unmet" | "hangs";

export interface Job {
  readonly package: Package;
  readonly place: Place;
  readonly ids: readonly string[];
  /** The file that keeps which tests meet which mutant. */
  readonly meetings: string;
  /** The file that each outcome is added to, one line each. */
  readonly results: string;
}

export function readJob(): Job {
  const job: Job = JSON.parse(process.env["FLUZ_JOB"] ?? "");
  return job;
}
