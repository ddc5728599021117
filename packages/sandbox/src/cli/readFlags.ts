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

class Mistake extends Error {}

/** Reads the arguments after the program's name. A mistake comes back as a sentence about it. */
export function readFlags(args: readonly string[]): Flags {
  try {
    return read(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { task: "wrong", problem: error instanceof Mistake ? message : explain(message) };
  }
}

function read(args: readonly string[]): Flags {
  const { values: flags } = parseArgs({
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
  });
  if (flags.help) return { task: "help" };
  if (flags.version) return { task: "version" };
  const { host, origin: origins } = flags;
  const port = readNumber(flags.port, "--port takes a number", MAX_PORT);
  const latencyMs = readNumber(flags.latency, "--latency takes milliseconds", MAX_LATENCY_MS);
  const seed = readNumber(flags.seed, "--seed takes a whole number");
  if (host === "") throw new Mistake("--host takes a name or an address, and got nothing.");
  const strange = origins.find((name) => name !== LOCAL_ORIGINS && originOf(name) === null);
  if (strange !== undefined) throw new Mistake(`--origin: ${problemWithOrigin(strange)}`);
  const scenarios = flags.scenario.map(readScenario);
  return { task: "serve", host, port, latencyMs, seed, origins, scenarios };
}

function readNumber(text: string, rule: string, max?: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= (max ?? Number.MAX_SAFE_INTEGER)) return value;
  throw new Mistake(`${rule} from 0${max === undefined ? "" : ` to ${max}`}, and got "${text}".`);
}

function readScenario(name: string): NamedScenario {
  const scenario = findScenario(name);
  if (scenario !== null) return scenario;
  throw new Mistake(
    `--scenario knows no "${name}". It takes ${scenarioNames.join(", ")}, a code such as AUTH-0026, or a condition such as rate-limited.`,
  );
}

/** Says in our words what Node says about a flag. Node's own sentence advises on syntax. */
function explain(message: string): string {
  const [flag = "A flag"] = /--[\w-]+/.exec(message) ?? [];
  if (/ambiguous|missing/.test(message)) return `${flag} needs a value after it.`;
  if (message.startsWith("Option") && message.includes("does not take"))
    return `${flag} takes no value.`;
  const [sentence = ""] = message.split(/\. |\n/, 1);
  return `${sentence.replace(/\.$/, "")}.`;
}
