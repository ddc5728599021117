import { parentPort } from "node:worker_threads";
import { createSandbox } from "@fluz-kit/sandbox";

const sandbox = createSandbox();

/** Answers in a thread of Node's what the main thread asks of it. */
parentPort?.on("message", (body: string) => {
  const headers = { "content-type": "application/json" };
  const request = new Request("https://api.example/graphql", { method: "POST", headers, body });
  void sandbox
    .fetch(request)
    .then((response) => response.text())
    .then((text) => parentPort?.postMessage(text, []));
});
