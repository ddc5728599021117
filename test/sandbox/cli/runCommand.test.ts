import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { runHere } from "../../support/runHere.ts";

test("a port in use is named, with a way on", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => {
    blocker.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void blocker.close());
  const address = blocker.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { exitCode, stderr } = await runHere("--port", port);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use.`);
  expect(stderr).toContain("fluz-sandbox --port 0");
});

test("a wrong flag ends it with what is wrong and where to look", async () => {
  const { exitCode, stdout, stderr } = await runHere("--prot", "4000");
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toBe(
    "Fluz Kit: Unknown option '--prot'. Run fluz-sandbox --help for the flags.\n",
  );
});

test.each(["0.0.0.0", "::"])("listening on %s comes with a loud warning", async (host) => {
  const { stderr } = await runHere("--host", host, "--port", "0");
  expect(stderr).toMatch(/^WARNING: /);
  expect(stderr).toContain("lets others on the network reach this sandbox");
});
