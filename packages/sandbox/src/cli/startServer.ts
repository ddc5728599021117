import type { Server } from "node:net";
import { createSandbox } from "../createSandbox.ts";
import { createNodeListener } from "../http/createNodeListener.ts";
import { isLoopbackHost } from "../http/isLocalHost.ts";
import { LOCAL_ORIGINS, readOrigins } from "../http/readOrigins.ts";
import { createHttpServer } from "./createHttpServer.ts";
import { guardHost } from "./guardHost.ts";
import type { ServeFlags } from "./readFlags.ts";

/**
 * Serves a new sandbox over HTTP/1.1 and cleartext HTTP/2. If it serves a network, the pages there may
 * call it.
 *
 * @throws Error with a sentence that says why it could not listen and what to do.
 */
export async function startServer(flags: ServeFlags) {
  const { host, port, latencyMs, seed } = flags;
  const scenarios = flags.scenarios.map(({ name }) => name);
  const origins = [...flags.origins, ...(isLoopbackHost(host) ? [] : [LOCAL_ORIGINS])];
  const listener = createNodeListener(createSandbox({ latencyMs, seed, scenarios, origins }));
  const guarded = guardHost(host, readOrigins(origins), listener);
  const { server, closeAllConnections } = createHttpServer(guarded);
  await listen(server, host, port);
  return {
    url: urlOf(server, host),
    /** Closes every connection and resolves when the port is free. */
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(explain(error, host, port), { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}

function explain(
  { code = "", message }: NodeJS.ErrnoException,
  host: string,
  port: number,
): string {
  const noAddress = `This machine has no address "${host}". Leave --host out to listen on this machine only.`;
  const explanations: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use. Stop what runs there, or take a free port: fluz-sandbox --port 0`,
    EACCES: `Port ${port} needs rights that this user lacks. Choose one above 1023: fluz-sandbox --port 4000`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
  };
  return explanations[code] ?? `Could not listen on ${host}, port ${port}: ${message}`;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}
