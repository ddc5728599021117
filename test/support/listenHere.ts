import type { Server } from "node:net";
import { onTestFinished } from "vitest";

/** Listens on a free port of this machine until the test ends; resolves to the port. */
export async function listenHere(server: Pick<Server, "listen" | "close" | "address">) {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  onTestFinished(() => {
    server.close();
    if ("closeAllConnections" in server && typeof server.closeAllConnections === "function") {
      server.closeAllConnections();
    }
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
