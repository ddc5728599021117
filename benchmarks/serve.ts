import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { InlineConfig } from "vite";
import { preview } from "vite";
import type { Listen } from "./visit.ts";

const PATIENCE_MS = 60_000;

/** Serves the pages that Vite has built, and takes in what they tell. */
export async function serve<Report>(config: InlineConfig): Promise<{
  readonly origin: string;
  readonly listen: Listen<Report>;
  readonly close: () => Promise<void>;
}> {
  let hear: (told: string) => void = () => {};
  const server = await preview({
    ...config,
    preview: { host: "127.0.0.1", port: 0 },
    plugins: [
      {
        name: "ear",
        configurePreviewServer({ middlewares }) {
          middlewares.use("/told", (request: IncomingMessage, response) => {
            response.end();
            void text(request).then(hear);
          });
        },
      },
    ],
  });
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error("The server of the pages has no address.");
  const listen: Listen<Report> = () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`It has told nothing for ${PATIENCE_MS} ms.`)),
        PATIENCE_MS,
      );
      hear = (told) => {
        clearTimeout(timer);
        const read: Report & { readonly thrown?: string } = JSON.parse(told);
        if (read.thrown !== undefined) reject(new Error(read.thrown));
        else resolve(read);
      };
    });
  return { origin, listen, close: () => server.close() };
}
