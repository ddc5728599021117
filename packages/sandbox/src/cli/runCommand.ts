import { isLoopbackHost } from "../http/isLocalHost.ts";
import { helpText } from "./helpText.ts";
import { readFlags, type ServeFlags } from "./readFlags.ts";

/** Where a command was typed, and what it needs from there. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly version: () => string;
  /** Calls back once the person, or the system, ends the command. */
  readonly onEnd: (listener: () => void) => void;
}

/** Does what a command line asks for, and resolves to the exit code. A server goes on until it is ended. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = readFlags(args);
  switch (flags.task) {
    case "help":
      terminal.print(helpText);
      return 0;
    case "version":
      terminal.print(`${terminal.version()}\n`);
      return 0;
    case "wrong":
      terminal.warn(`Fluz Kit: ${flags.problem} Run fluz-sandbox --help for the flags.\n`);
      return 2;
    case "serve":
      return serve(flags, terminal);
    default:
      return flags satisfies never;
  }
}

async function serve(flags: ServeFlags, { print, warn, onEnd }: Terminal): Promise<number> {
  if (!isLoopbackHost(flags.host)) {
    warn(
      `WARNING: --host ${flags.host} lets others on the network reach this sandbox, its log and its switches. Leave it out to listen on this machine only.\n`,
    );
  }
  try {
    // Only a server needs GraphQL, and GraphQL takes longest to load.
    const { startServer } = await import("./startServer.ts");
    const server = await startServer(flags);
    // Before the address is printed, so that whoever reads it can end the command.
    onEnd(() => void server.close());
    print(
      [
        "NOT THE REAL API: this sandbox rehearses failures. Nothing reaches Fluz.",
        `GraphQL, magic values, log and switches: ${server.url}`,
        ...flags.scenarios.map(({ name, summary }) => `Scenario ${name}: ${summary}.`),
        "Ctrl+C ends it.\n",
      ].join("\n"),
    );
    return 0;
  } catch (error) {
    warn(`Fluz Kit: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
