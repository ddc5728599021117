import { parseArgs } from "node:util";

/** Where the sandbox listens unless told otherwise. */
export const DEFAULT_PORT = 4000;
/** This machine only: nobody else on the network can reach it. */
export const DEFAULT_HOST = "127.0.0.1";

/** What a command line asks for. */
export type Flags =
  | { readonly task: "help" }
  | { readonly task: "version" }
  | { readonly task: "wrong"; readonly problem: string }
  | {
      readonly task: "serve";
      readonly host: string;
      readonly port: number;
      readonly latencyMs: number;
    };

/** Reads the arguments after the program's name. A mistake comes back as a sentence about it. */
export function readFlags(args: readonly string[]): Flags {
  const parsed = parse(args);
  if (typeof parsed === "string") return { task: "wrong", problem: parsed };
  if (parsed.help) return { task: "help" };
  if (parsed.version) return { task: "version" };
  const port = readNumber(parsed.port, 65_535);
  if (port === null) {
    return wrong(`--port takes a number from 0 to 65535, and got "${parsed.port}".`);
  }
  const latencyMs = readNumber(parsed.latency, 600_000);
  if (latencyMs === null) {
    return wrong(`--latency takes milliseconds from 0 to 600000, and got "${parsed.latency}".`);
  }
  if (parsed.host === "") return wrong("--host takes a name or an address, and got nothing.");
  return { task: "serve", host: parsed.host, port, latencyMs };
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
