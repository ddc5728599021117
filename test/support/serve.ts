import { createServer } from "node:http";
import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { Sandbox, SandboxOptions } from "@fluz-kit/sandbox";

/** A sandbox of a test's own, on a free port of this machine. */
export interface ServedSandbox {
  /** Without a path; every path is GraphQL. */
  url: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

export async function serveSandbox(options: SandboxOptions = {}): Promise<ServedSandbox> {
  const sandbox = createSandbox(options);
  const server = createServer(createNodeListener(sandbox));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    sandbox,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
