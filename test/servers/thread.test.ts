import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { callOf, magic } from "../support/sandboxCalls.ts";

test("the sandbox answers within a thread of Node's", async () => {
  const worker = new Worker(new URL("./sandboxThread.ts", import.meta.url));
  onTestFinished(async () => void (await worker.terminate()));
  worker.postMessage(JSON.stringify(callOf("registerUser", { phone: magic("phone", "0026") })), []);
  const [answer] = await once(worker, "message");
  expect(JSON.parse(answer)).toMatchObject({
    data: { registerUser: { success: false, error: { code: "AUTH-0026" } } },
  });
});
