#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { runCommand } from "./cli/runCommand.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  version: readVersion,
  onEnd(listener) {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, listener);
  },
});

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
