import { expect, onTestFinished, test } from "vitest";
import { callOf, magic } from "../../support/sandboxCalls.ts";

test("the sandbox answers within a worker of the web", async () => {
  const worker = new Worker(new URL("./sandboxWorker.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const answer = new Promise<string>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<string>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(JSON.stringify(callOf("registerUser", { phone: magic("phone", "0026") })), []);
  expect(JSON.parse(await answer)).toMatchObject({
    data: { registerUser: { success: false, error: { code: "AUTH-0026" } } },
  });
});
