export { fail } from "./fail.ts";
export type { FailingFetch, FailOutcome } from "./fail.ts";
