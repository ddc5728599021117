import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { build } from "vite";
import { launchChromium } from "../test/support/launchChromium.ts";
import { serve } from "./serve.ts";
import type { Visit } from "./visit.ts";
import { visit } from "./visit.ts";

const ROUNDS = 9;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const packed = (path: string) => at(`../packages/${path}`);

interface Race<Name extends string> {
  /** The folder below `pages` of the page that all of them share. */
  readonly page: string;
  readonly contestants: readonly { readonly name: Name }[];
}

/** Opens the page of every contestant: in one browser, in turns, each time on a fresh page. */
export async function race<Name extends string, Report>({
  page,
  contestants,
}: Race<Name>): Promise<readonly Visit<Name, Report>[]> {
  const config: InlineConfig = {
    root: at("pages"),
    configFile: false,
    logLevel: "error",
    resolve: {
      // The published code, on the same React as every other contestant.
      alias: {
        "@fluz-kit/core/internal": packed("core/dist/internal.js"),
        "@fluz-kit/core": packed("core/dist/index.js"),
        "@fluz-kit/messages/en": packed("messages/dist/en.js"),
        "@fluz-kit/messages": packed("messages/dist/index.js"),
        "@fluz-kit/react/styles.css": packed("react/dist/styles.css"),
        "@fluz-kit/react": packed("react/dist/index.js"),
      },
      dedupe: ["react", "react-dom"],
    },
    build: {
      outDir: at("dist"),
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: {
        input: at(`pages/${page}/index.html`),
        checks: { moduleLevelDirective: false },
      },
    },
  };

  await build(config);
  const { origin, listen, close } = await serve<Report>(config);
  const browser = await launchChromium();
  const visits: Visit<Name, Report>[] = [];
  try {
    const session = await browser.newBrowserCDPSession();
    for (let round = 0; round <= ROUNDS; round += 1) {
      // Every other round backwards: none always runs on what the same neighbour left behind.
      for (const { name } of round % 2 === 0 ? contestants : contestants.toReversed()) {
        const seen = await visit(session, `${origin}${page}/`, name, listen);
        // The first round fills the caches, of the disk and of the server.
        if (round > 0) visits.push(seen);
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  return visits;
}
