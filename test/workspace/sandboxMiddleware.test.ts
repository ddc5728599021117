import { createServer } from "vite";
import { expect, test } from "vitest";
import { sandboxMiddleware } from "../../.storybook/sandboxMiddleware.ts";
import { callOf, requestOf } from "../support/sandboxCalls.ts";

test("the server that serves the stories answers with the code that was asked for", async () => {
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    optimizeDeps: { noDiscovery: true },
    plugins: [sandboxMiddleware()],
    server: { host: "127.0.0.1", port: 0, strictPort: false, watch: null, ws: false },
  });
  try {
    await server.listen();
    const [address = ""] = server.resolvedUrls?.local ?? [];
    const url = new URL("sandbox/graphql", address).href;
    const response = await fetch(
      requestOf(callOf("registerUser", { phone: "5555550026" }), { url }),
    );
    expect(await response.json()).toMatchObject({
      data: { registerUser: { success: false, error: { code: "AUTH-0026" } } },
    });
    expect((await fetch(new URL("elsewhere", address), { method: "POST" })).status).toBe(404);
  } finally {
    await server.close();
  }
});
