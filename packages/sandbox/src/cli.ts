#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { helpText } from "./cli/helpText.ts";
import { type Flags, readFlags } from "./cli/readFlags.ts";
import { startServer } from "./cli/startServer.ts";
import { isLoopbackHost } from "./http/corsHeaders.ts";

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

async function serve(options: Extract<Flags, { task: "serve" }>): Promise<void> {
  if (!isLoopbackHost(options.host)) {
    process.stderr.write(
      `Fluz Kit: --host ${options.host} lets others on the network reach this sandbox. Leave it out to listen on this machine only.\n`,
    );
  }
  try {
    const server = await startServer(options);
    process.stdout.write(
      `NOT THE REAL API: this sandbox rehearses failures and forgets what it is sent.\nGraphQL, magic values and log: ${server.url}\nCtrl+C ends it.\n`,
    );
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close());
    }
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
