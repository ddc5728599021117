import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The endpoint of a sandbox that serves real HTTP for as long as the browser tests run. */
    sandboxUrl: string;
  }
}

let server: Server | null = null;

export async function setup(project: TestProject): Promise<void> {
  server = createServer(createNodeListener(createSandbox()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Fluz Kit: no port.");
  project.provide("sandboxUrl", `http://127.0.0.1:${address.port}/graphql`);
}

export function teardown(): void {
  server?.closeAllConnections();
  server?.close();
}
