#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { helpText } from "./cli/helpText.ts";
import { readFlags, type ServeFlags } from "./cli/readFlags.ts";
import { isLoopbackHost } from "./http/isLocalHost.ts";

const flags = readFlags(process.argv.slice(2));

switch (flags.task) {
  case "help":
    process.stdout.write(helpText);
    break;
  case "version":
    process.stdout.write(`${readVersion()}\n`);
    break;
  case "wrong":
    stop(`${flags.problem} Run fluz-sandbox --help for the flags.`, 2);
    break;
  case "serve":
    await serve(flags);
    break;
}

async function serve(flags: ServeFlags): Promise<void> {
  if (!isLoopbackHost(flags.host)) {
    process.stderr.write(
      `WARNING: --host ${flags.host} lets others on the network reach this sandbox, its log and its switches. Leave it out to listen on this machine only.\n`,
    );
  }
  try {
    // Only a server needs GraphQL, and GraphQL takes longest to load.
    const { startServer } = await import("./cli/startServer.ts");
    const server = await startServer(flags);
    // Before the address is printed, so that whoever reads it can end the process.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close());
    }
    process.stdout.write(
      [
        "NOT THE REAL API: this sandbox rehearses failures. Nothing reaches Fluz.",
        `GraphQL, magic values, log and switches: ${server.url}`,
        ...flags.scenarios.map(({ name, summary }) => `Scenario ${name}: ${summary}.`),
        "Ctrl+C ends it.\n",
      ].join("\n"),
    );
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error), 1);
  }
}

function stop(message: string, exitCode: number): void {
  process.stderr.write(`Fluz Kit: ${message}\n`);
  process.exitCode = exitCode;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
