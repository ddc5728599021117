import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launchChromium } from "../test/support/launchChromium.ts";
import { serve } from "./serve.ts";
import { visit } from "./visit.ts";
const [page = "banners", rounds = "15"] = process.argv.slice(2);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kits: Record<string, string> = { old: "/tmp/tb/packages/", new: at("../packages/") };
const names: [string, string][] = [
  ["old", "fluz-kit"],
  ["new", "fluz-kit"],
  ["hand", "by-hand"],
];
const served: Record<string, any> = {};
for (const [kit, path] of Object.entries(kits)) {
  const config: any = {
    root: at("pages"),
    configFile: false,
    logLevel: "error",
    resolve: {
      alias: {
        "@fluz-kit/core/internal": path + "core/dist/internal.js",
        "@fluz-kit/core": path + "core/dist/index.js",
        "@fluz-kit/messages/en": path + "messages/dist/en.js",
        "@fluz-kit/messages": path + "messages/dist/index.js",
        "@fluz-kit/react/styles.css": path + "react/dist/styles.css",
        "@fluz-kit/react": path + "react/dist/index.js",
      },
      dedupe: ["react", "react-dom"],
    },
    build: {
      outDir: "/tmp/zzbench-" + kit,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: {
        input: at(`pages/${page}/index.html`),
        checks: { moduleLevelDirective: false },
      },
    },
  };
  await build(config);
  served[kit] = await serve<any>(config);
}
const browser = await launchChromium();
const session = await browser.newBrowserCDPSession();
const seen: Record<string, any[]> = { old: [], new: [], hand: [] };
for (let round = 0; round <= Number(rounds); round += 1) {
  for (const [who, contestant] of round % 2 ? names : names.toReversed()) {
    const { origin, listen } = served[who === "hand" ? "new" : who];
    const told = await visit(session, `${origin}${page}/`, contestant, listen);
    if (round > 0) seen[who]?.push(told);
  }
}
const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length / 2)] ?? NaN;
const spread = (a: number[]) => {
  const s = a.toSorted((x, y) => x - y);
  return (s[Math.floor(s.length * 0.75)]! - s[Math.floor(s.length * 0.25)]!) / med(a);
};
for (const phase of page === "banners" ? ["mount", "update"] : ["mount", "typing"]) {
  for (const until of ["laidOut", "painted"]) {
    const of = (who: string) => seen[who]!.map((one) => one[phase][until]);
    const ratio = (a: string, b: string) =>
      med(of(a).map((ms: number, i: number) => ms / of(b)[i]));
    console.log(
      phase,
      until,
      "old",
      med(of("old")).toFixed(1),
      "new",
      med(of("new")).toFixed(1),
      "hand",
      med(of("hand")).toFixed(1),
      "new/old",
      ratio("new", "old").toFixed(3),
      "new/hand",
      ratio("new", "hand").toFixed(3),
      "spread old/new",
      spread(of("old")).toFixed(3),
      spread(of("new")).toFixed(3),
    );
  }
}
await browser.close();
for (const one of Object.values(served)) await one.close();
process.exit(0);
