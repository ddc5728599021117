import { parseArgs } from "node:util";
import { originOf, LOCAL_ORIGINS, problemWithOrigin } from "../http/readOrigins.ts";
import { findScenario, type NamedScenario, scenarioNames } from "../scenarios/namedScenarios.ts";

/** Where the sandbox listens unless told otherwise. */
export const DEFAULT_PORT = 4000;
/** This machine only: nobody else on the network can reach it. */
export const DEFAULT_HOST = "127.0.0.1";
/** What its ids come from unless told otherwise. */
export const DEFAULT_SEED = 1;

const MAX_PORT = 65_535;
const MAX_LATENCY_MS = 600_000;

/** How a sandbox that listens is set up. */
export interface ServeFlags {
  readonly host: string;
  readonly port: number;
  readonly latencyMs: number;
  readonly seed: number;
  /** Whose pages may call, beside pages on this machine. */
  readonly origins: readonly string[];
  /** In the order they were given; a later one changes what an earlier one set. */
  readonly scenarios: readonly NamedScenario[];
}

/** What a command line asks for. */
export type Flags =
  | { readonly task: "help" }
  | { readonly task: "version" }
  | { readonly task: "wrong"; readonly problem: string }
  | ({ readonly task: "serve" } & ServeFlags);

/** Reads the arguments after the program's name. A mistake comes back as a sentence about it. */
export function readFlags(args: readonly string[]): Flags {
  const parsed = parse(args);
  if (typeof parsed === "string") return wrong(parsed);
  if (parsed.help) return { task: "help" };
  if (parsed.version) return { task: "version" };
  const { host, origin: origins } = parsed;
  const port = readNumber(parsed.port, MAX_PORT);
  if (port === null) {
    return wrong(`--port takes a number from 0 to ${MAX_PORT}, and got "${parsed.port}".`);
  }
  const latencyMs = readNumber(parsed.latency, MAX_LATENCY_MS);
  if (latencyMs === null) {
    return wrong(
      `--latency takes milliseconds from 0 to ${MAX_LATENCY_MS}, and got "${parsed.latency}".`,
    );
  }
  const seed = readNumber(parsed.seed, Number.MAX_SAFE_INTEGER);
  if (seed === null) return wrong(`--seed takes a whole number from 0, and got "${parsed.seed}".`);
  if (host === "") return wrong("--host takes a name or an address, and got nothing.");
  const strange = origins.find((name) => name !== LOCAL_ORIGINS && originOf(name) === null);
  if (strange !== undefined) return wrong(`--origin: ${problemWithOrigin(strange)}`);
  const scenarios: NamedScenario[] = [];
  for (const name of parsed.scenario) {
    const scenario = findScenario(name);
    if (scenario === null) {
      return wrong(
        `--scenario knows no "${name}". It takes ${scenarioNames.join(", ")}, a code such as AUTH-0026, or a condition such as rate-limited.`,
      );
    }
    scenarios.push(scenario);
  }
  return { task: "serve", host, port, latencyMs, seed, origins, scenarios };
}

function wrong(problem: string): Flags {
  return { task: "wrong", problem };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        host: { type: "string", default: DEFAULT_HOST },
        latency: { type: "string", default: "0" },
        seed: { type: "string", default: String(DEFAULT_SEED) },
        origin: { type: "string", multiple: true, default: [] },
        scenario: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false, short: "h" },
        version: { type: "boolean", default: false, short: "v" },
      },
    }).values;
  } catch (error) {
    return explain(String(error instanceof Error ? error.message : error));
  }
}

/** Says in our words what Node's sentence about a flag means; that one advises on syntax. */
function explain(message: string): string {
  const [flag = "A flag"] = /--[\w-]+/.exec(message) ?? [];
  if (/ambiguous|missing/.test(message)) return `${flag} needs a value after it.`;
  if (message.startsWith("Option") && message.includes("does not take"))
    return `${flag} takes no value.`;
  const [sentence = ""] = message.split(/\. |\n/, 1);
  return `${sentence.replace(/\.$/, "")}.`;
}

function readNumber(text: string, max: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= max ? value : null;
}
