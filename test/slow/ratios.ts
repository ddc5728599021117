import type * as Core from "@fluz-kit/core";
import type { Answer } from "./answers.ts";
import { answers } from "./answers.ts";
import type { Task } from "./measureTogether.ts";
import { measureTogether } from "./measureTogether.ts";

// Holds what core costs against what the engine itself costs, side by side in one process, on core's
// production build. Ratios only: how many nanoseconds something takes depends on the machine.

const built = new URL("../../packages/core/dist/index.js", import.meta.url).href;
const core: typeof Core = await import(built);
const { codes, extendCatalogue, generalCatalogue, readFailure, resolveGuidance } = core;
const taken = generalCatalogue.policies["AUTH-0026"];
if (!taken) throw new Error("The general catalogue has no AUTH-0026.");

/** "No more than", as far as a shared machine's clock can tell: a quarter, and 10 ns for what is tiny. */
const sameAs = (ns: number) => ns * 1.25 + 10;

const parsing = (answer: Answer): Task => {
  const text = answers[answer];
  return (): unknown => JSON.parse(text);
};

/** Reads one of several copies, as if each had just arrived: nothing is learnt about a single object. */
const reading = (answer: Answer): Task => {
  const copies = Array.from({ length: 16 }, (): unknown => JSON.parse(answers[answer]));
  const isFailure = readFailure(copies[0]) !== null;
  if (isFailure !== (answer === "failed")) throw new Error(`The answer "${answer}" is misread.`);
  return (call) => readFailure(copies[call & 15]);
};

/** Runs a task further up the stack, by as many calls. */
const above = (calls: number, task: Task): Task => {
  const climb = (left: number, call: number): unknown =>
    left === 0 ? task(call) : [climb(left - 1, call)][0];
  return (call) => (calls === 0 ? task(call) : climb(calls - 1, call));
};

const throwable: Task = () => new Error();

/** How many calls were open when a task made its error. */
const depthOf = (task: Task): number => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const made = task(0);
  Error.stackTraceLimit = limit;
  return made instanceof Error ? (made.stack ?? "").split("\n    at ").length - 1 : NaN;
};

/** What an error costs grows with the calls its stack lists: ten, unless fewer are open. */
const own = depthOf(reading("failed")) - depthOf(throwable);
const FULL = 12;

const resolving = (sent: readonly string[], catalogue: typeof generalCatalogue): Task => {
  const context = { catalogue, operation: "register" } as const;
  const failures = sent.map((code) => readFailure({ success: false, error: { code } }));
  const strange = failures.find((it) => resolveGuidance(it, context).messageKey === "UNKNOWN");
  if (strange) throw new Error(`The catalogue does not know ${strange.message}.`);
  return (call) => resolveGuidance(failures[call % failures.length], context);
};

const general = Object.keys(codes);
const added = Array.from({ length: 10_000 }, (_, n) => `BULK-${String(n).padStart(4, "0")}`);
const spread = general.map((_, n) => added.at(n * 322) ?? "");
const family = (sent: readonly string[]) => ({
  name: "bulk",
  policies: Object.fromEntries(sent.map((code) => [code, taken])),
});
const few = extendCatalogue(generalCatalogue, { families: [family(spread)] });
const many = extendCatalogue(generalCatalogue, { families: [family(added)] });

const cost = measureTogether({
  "parse small": parsing("small"),
  "parse wide": parsing("wide"),
  "parse deep": parsing("deep"),
  "parse failed": parsing("failed"),
  "read small": reading("small"),
  "read wide": reading("wide"),
  "read deep": reading("deep"),
  "read failed": reading("failed"),
  "read failed, full stack": above(FULL, reading("failed")),
  "new Error": above(own, throwable),
  "new Error, full stack": above(FULL, throwable),
  "31 of 31 codes": resolving(general, generalCatalogue),
  "31 of 10,031 codes": resolving(general, many),
  "31 added to 31": resolving(spread, few),
  "31 of 10,000 added": resolving(spread, many),
});

interface Claim {
  readonly says: string;
  readonly ns: number;
  readonly limit: number;
  /** Whether missing it fails the command. @default true */
  readonly isLimit?: boolean;
}

const third = 1 / 3;
const failure = (where: "" | ", full stack") =>
  1.3 * cost(`new Error${where}`) + third * cost("parse failed");

const claims: readonly Claim[] = [
  {
    says: "Reading a success costs under a third of JSON.parse",
    ns: cost("read small"),
    limit: third * cost("parse small"),
  },
  {
    says: "Reading a success of 50 items costs under a third of JSON.parse",
    ns: cost("read wide"),
    limit: third * cost("parse wide"),
  },
  {
    says: "Reading a success of 40 levels costs under a third of JSON.parse",
    ns: cost("read deep"),
    limit: third * cost("parse deep"),
  },
  {
    says: "Reading a success of 50 items costs what a small one costs",
    ns: cost("read wide"),
    limit: sameAs(cost("read small")),
  },
  {
    says: "Reading a success of 40 levels costs what a small one costs",
    ns: cost("read deep"),
    limit: sameAs(cost("read small")),
  },
  {
    // In an application the ten calls that a stack lists are always open.
    says: "Reading a failure costs 1.3 new Error() and a third of JSON.parse",
    ns: cost("read failed, full stack"),
    limit: failure(", full stack"),
  },
  {
    says: "The same where hardly any call is open (told, not held to)",
    ns: cost("read failed"),
    limit: failure(""),
    isLimit: false,
  },
  {
    says: "A general code resolves among 10,031 as fast as among 31",
    ns: cost("31 of 10,031 codes"),
    limit: sameAs(cost("31 of 31 codes")),
  },
  {
    says: "An added code resolves among 10,000 as fast as among 31",
    ns: cost("31 of 10,000 added"),
    limit: sameAs(cost("31 added to 31")),
  },
];

const write = (line: string) => process.stdout.write(`${line}\n`);
const column = (ns: number) => ns.toFixed(0).padStart(7);

write(`${"".padEnd(68)}${"ns".padStart(7)}${"at most".padStart(9)}${"of it".padStart(7)}`);
for (const { says, ns, limit } of claims) {
  const share = `${((ns / limit) * 100).toFixed(0)}%`.padStart(7);
  write(`${says.padEnd(68)}${column(ns)}  ${column(limit)}${share}`);
}
const missed = claims.filter(({ ns, limit, isLimit }) => isLimit !== false && !(ns <= limit));
for (const { says, ns, limit } of missed) {
  write(`Missed: "${says}" takes ${ns.toFixed(0)} ns, and ${limit.toFixed(0)} ns are allowed.`);
}
process.exitCode = missed.length === 0 ? 0 : 1;
