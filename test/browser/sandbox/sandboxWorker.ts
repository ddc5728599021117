import { createSandbox } from "@fluz-kit/sandbox";

const sandbox = createSandbox();

/** Answers in a worker what a page asks of it. */
self.addEventListener("message", ({ data }: MessageEvent<string>) => {
  const request = new Request("https://api.example/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: data,
  });
  void sandbox
    .fetch(request)
    .then((response) => response.text())
    .then((text) => self.postMessage(text, { transfer: [] }));
});
